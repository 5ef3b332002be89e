package org.kakehashi.screening.names;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is looked for, or who stands on a list.
 *
 * @param names all spellings, the main one first
 * @param countries ISO 3166-1 alpha-2, of an organisation; never a person's nationality
 * @param births dates or years, {@code yyyy} or {@code yyyy-MM-dd}, of a person
 * @param identifiers by scheme, for instance {@code ROR}, {@code LEI}, {@code ORCID}
 */
public record NamedParty(
        PartyKind kind,
        List<Spelling> names,
        Set<String> countries,
        Set<String> births,
        Map<String, String> identifiers) {

    /** @param weak the list itself calls it weak: a nickname, a name that many bear */
    public record Spelling(String text, boolean weak) {}

    public NamedParty {
        names = List.copyOf(names);
        countries = Set.copyOf(countries);
        births = Set.copyOf(births);
        identifiers = Map.copyOf(identifiers);
    }

    /** Known by names alone. */
    public static NamedParty named(PartyKind kind, List<String> names) {
        return new NamedParty(
                kind, names.stream().map(name -> new Spelling(name, false)).toList(), Set.of(), Set.of(), Map.of());
    }
}
