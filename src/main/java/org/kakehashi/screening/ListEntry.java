package org.kakehashi.screening;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One party as a list names it, in the same form for all lists. What a list does not tell is empty, never guessed.
 *
 * @param no running number in its edition; another in the next one
 * @param ownId by which the list itself knows the party from edition to edition; null if it has no such thing
 * @param name as printed
 * @param names all that a party may be matched by, the first of them {@link NameKind#PRIMARY}
 * @param country as printed, shown only: no rule reads it
 * @param countryCodes the same in ISO 3166-1 alpha-2, where it can be told
 * @param births days or years of birth of a person, as printed: they tell people of one name apart
 * @param concerns in METI's categories; empty for lists that do not use them
 * @param concern what any other list says of the reason, as printed; empty for METI's list
 */
public record ListEntry(
        int no,
        @Nullable String ownId,
        Kind kind,
        String name,
        List<Name> names,
        String country,
        Set<String> countryCodes,
        Set<Identifier> identifiers,
        List<String> births,
        Set<ConcernCategory> concerns,
        String concern,
        LegalEffect effect) {

    /** What the party is; a list that does not say gives {@link #UNKNOWN}, which may be any. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        VESSEL,
        AIRCRAFT,
        UNKNOWN
    }

    public enum NameKind {
        PRIMARY,
        /** In the list's own column of other names. */
        ALIAS,
        /** Borne in earlier times. */
        FORMER,
        /** Printed in brackets behind one of the others, mostly the name in another script. */
        IN_BRACKETS,
        /** Printed in brackets and short, such as BUAA. Short for many things: matched only as it stands. */
        ABBREVIATION,
        /** The meaning in another language: cannot be found by its letters. */
        TRANSLATION
    }

    /** How far a name alone tells who it is, as the list says; a list that does not say means {@link #STRONG}. */
    public enum Strength {
        STRONG,
        WEAK
    }

    public record Name(String text, NameKind kind, Strength strength) {

        /** A strong one; an abbreviation is weak. */
        public Name(String text, NameKind kind) {
            this(text, kind, kind == NameKind.ABBREVIATION ? Strength.WEAK : Strength.STRONG);
        }

        /** Computed from the letters, not told by the list. */
        public NameScript script() {
            return NameScript.of(text);
        }
    }

    /**
     * A number that a register gave to the party and to no other.
     *
     * @param scheme ROR, LEI, ORCID, IMO or REGISTRATION; numbers of passports and identity cards are not kept
     */
    public record Identifier(String scheme, String value) implements Comparable<Identifier> {

        @Override
        public int compareTo(Identifier other) {
            return Comparator.comparing(Identifier::scheme)
                    .thenComparing(Identifier::value)
                    .compare(this, other);
        }
    }

    public ListEntry {
        names = List.copyOf(names);
        countryCodes = Set.copyOf(countryCodes);
        identifiers = Set.copyOf(identifiers);
        births = List.copyOf(births);
        concerns = Set.copyOf(concerns);
    }

    /** The same party under another running number. */
    public ListEntry numbered(int other) {
        return new ListEntry(
                other, ownId, kind, name, names, country, countryCodes, identifiers, births, concerns, concern, effect);
    }

    /** The names beside the main one that the list prints as such. */
    public List<String> aliases() {
        return names.stream()
                .filter(one -> one.kind() == NameKind.ALIAS || one.kind() == NameKind.FORMER)
                .map(Name::text)
                .toList();
    }

    /** METI's categories in their order. */
    public Set<ConcernCategory> concernsInOrder() {
        return new TreeSet<>(concerns);
    }

    /**
     * SHA-256 of what the list says of the party, without its number: equal in two editions if nothing was changed. A
     * judgement holds for this content and no other.
     */
    public String hash() {
        return EntryHash.of(this);
    }
}
