package org.kakehashi.web.api;

import java.util.List;
import org.kakehashi.screening.ask.AskedParty;
import org.kakehashi.screening.names.PartyKind;

/** Parties to be looked up, in the order in which they are answered. */
record AskedScreenings(List<Asked> parties) {

    AskedScreenings {
        parties = parties == null ? List.of() : parties;
    }

    /**
     * @param kind may be left out
     * @param country ISO 3166-1 alpha-2, of an organisation; a person's is not read
     * @param identifiers ROR, LEI or ORCID
     * @param births years or days of birth, of a person
     */
    record Asked(
            String name,
            List<String> otherNames,
            PartyKind kind,
            String country,
            List<String> identifiers,
            List<String> births) {

        Asked {
            name = name == null ? "" : name;
            otherNames = otherNames == null ? List.of() : otherNames;
            kind = kind == null ? PartyKind.UNKNOWN : kind;
            country = country == null ? "" : country;
            identifiers = identifiers == null ? List.of() : identifiers;
            births = births == null ? List.of() : births;
        }

        AskedParty party() {
            return new AskedParty(name, otherNames, kind, country, identifiers, births);
        }
    }
}
