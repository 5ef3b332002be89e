package org.kakehashi.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.names.NamedParty;
import org.kakehashi.screening.names.Names;
import org.kakehashi.screening.names.PartyKind;

/**
 * Somebody who is to be looked up.
 *
 * @param id the caller's own; results are asked for by it
 * @param otherNames in other languages or scripts, former names, abbreviations
 * @param countries ISO 3166-1 alpha-2, of an organisation
 * @param identifiers by scheme: ROR, LEI, ORCID
 * @param belongsTo a person's institution, by which people of one name are told apart; may be empty
 * @param origin ISO 3166-1 alpha-2, where the organisation sits, or the person's institution; kept for figures about all
 *     parties, and neither compared nor read by any rule: a test holds that
 */
public record Party(
        UUID id,
        String name,
        List<String> otherNames,
        Kind kind,
        Set<String> countries,
        Map<String, String> identifiers,
        String belongsTo,
        @Nullable String origin) {

    public enum Kind {
        ORGANISATION,
        /** Stands above a party: a match of it asks how the party is related to the listed one. */
        PARENT_ORGANISATION,
        /** A part of a party: a match of it is told and says nothing of the party itself. */
        RELATED_ORGANISATION,
        PERSON;

        boolean related() {
            return this == PARENT_ORGANISATION || this == RELATED_ORGANISATION;
        }
    }

    public Party {
        otherNames = List.copyOf(otherNames);
        countries = Set.copyOf(countries);
        identifiers = Map.copyOf(identifiers);
    }

    public static Party organisation(UUID id, String name, String... otherNames) {
        return new Party(id, name, List.of(otherNames), Kind.ORGANISATION, Set.of(), Map.of(), "", null);
    }

    NamedParty named() {
        List<String> names = new ArrayList<>();
        names.add(name);
        names.addAll(otherNames);
        NamedParty named = NamedParty.named(kind == Kind.PERSON ? PartyKind.PERSON : PartyKind.ORGANISATION, names);
        return new NamedParty(named.kind(), named.names(), countries, Set.of(), numbers());
    }

    private Set<String> numbers() {
        return identifiers.entrySet().stream()
                .map(one -> NamedParty.identifier(one.getKey(), one.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What a judgement remembers the party by: its numbers, or else its name, country and institution; and the name that
     * was found like the listed one.
     */
    String key(String asked) {
        String who = identifiers.isEmpty()
                ? Names.folded(name) + "|" + new TreeSet<>(countries) + "|" + Names.folded(belongsTo)
                : String.valueOf(numbers());
        return kind + "|" + who + "|" + Names.folded(asked);
    }
}
