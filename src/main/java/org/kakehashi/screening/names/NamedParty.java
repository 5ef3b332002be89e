package org.kakehashi.screening.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who is looked for, or who stands on a list.
 *
 * @param names all spellings, the main one first
 * @param countries ISO 3166-1 alpha-2, of an organisation; never a person's nationality
 * @param births dates or years, {@code yyyy} or {@code yyyy-MM-dd}, of a person
 * @param identifiers as {@link #identifier} writes them
 */
public record NamedParty(
        PartyKind kind, List<Spelling> names, Set<String> countries, Set<String> births, Set<String> identifiers) {

    /** @param weak the list itself calls it weak: a nickname, a name that many bear */
    public record Spelling(String text, boolean weak) {}

    public NamedParty {
        names = List.copyOf(names);
        countries = Set.copyOf(countries);
        births = Set.copyOf(births);
        identifiers = Set.copyOf(identifiers);
    }

    /** Known by names alone. */
    public static NamedParty named(PartyKind kind, List<String> names) {
        List<Spelling> strong =
                names.stream().map(name -> new Spelling(name, false)).toList();
        return new NamedParty(kind, strong, Set.of(), Set.of(), Set.of());
    }

    boolean hasLatinName() {
        return names.stream().anyMatch(name -> name.text()
                .codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN));
    }

    /**
     * @param scheme for instance {@code ROR}, {@code LEI}, {@code ORCID}
     * @param value as a bare number or as an address that ends in it
     */
    public static String identifier(String scheme, String value) {
        String bare = value.strip().substring(value.strip().lastIndexOf('/') + 1);
        return (scheme + ":" + bare).toUpperCase(Locale.ROOT);
    }
}
