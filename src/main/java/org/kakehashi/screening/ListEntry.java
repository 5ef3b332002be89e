package org.kakehashi.screening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One party as a list names it.
 *
 * @param no running number in its edition; another in the next one
 * @param country as printed, shown only: no rule reads it
 * @param name as printed
 * @param names all that a party may be matched by, the first of them {@link NameKind#PRIMARY}
 */
public record ListEntry(int no, String country, String name, Set<ConcernCategory> concerns, List<Name> names) {

    public enum NameKind {
        PRIMARY,
        /** In the list's own column of other names. */
        ALIAS,
        /** Printed in brackets behind one of the two, mostly the name in another script. */
        IN_BRACKETS,
        /** Printed in brackets and short, such as BUAA. Short for many things: matched only as it stands. */
        ABBREVIATION
    }

    public record Name(String text, NameKind kind) {}

    public ListEntry {
        concerns = Set.copyOf(concerns);
        names = List.copyOf(names);
    }

    /**
     * SHA-256 of what the list says of the party, without its number: equal in two editions if nothing was changed. A
     * judgement holds for this content and no other.
     */
    public String hash() {
        StringBuilder text = new StringBuilder();
        text.append(country).append('\n').append(name).append('\n');
        new TreeSet<>(concerns).forEach(concern -> text.append(concern.code()).append(','));
        names.stream()
                .filter(one -> one.kind() == NameKind.ALIAS)
                .map(Name::text)
                .sorted()
                .forEach(alias -> text.append('\n').append(alias));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
