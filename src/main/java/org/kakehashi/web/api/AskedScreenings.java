package org.kakehashi.web.api;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.ask.AskedParty;
import org.kakehashi.screening.names.PartyKind;
import org.springframework.validation.MapBindingResult;

/**
 * Parties to be looked up, in the order in which they are answered.
 *
 * @param others what stands in the request and is none of these: refused, so that a slip is no silence
 */
record AskedScreenings(
        List<Asked> parties, @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, JsonNode> others) {

    AskedScreenings {
        parties = parties == null ? List.of() : parties;
    }

    /**
     * @param kind may be left out
     * @param country ISO 3166-1 alpha-2, of an organisation; a person's is not read
     * @param identifiers ROR, LEI or ORCID
     * @param births years or days of birth, of a person
     * @param others what is none of these, as above
     */
    record Asked(
            String name,
            List<String> otherNames,
            PartyKind kind,
            String country,
            List<String> identifiers,
            List<String> births,
            @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, JsonNode> others) {

        private static final String FIELDS = "name, otherNames, kind, country, identifiers, births";

        Asked {
            name = name == null ? "" : name;
            otherNames = present(otherNames);
            kind = kind == null ? PartyKind.UNKNOWN : kind;
            country = country == null ? "" : country;
            identifiers = present(identifiers);
            births = present(births);
        }

        private static List<String> present(@Nullable List<String> given) {
            return given == null
                    ? List.of()
                    : given.stream().filter(Objects::nonNull).toList();
        }

        /** @param at its place in the request, with a dot behind it */
        void refuseOthers(MapBindingResult wrong, String at) {
            AskedAssessment.refuseOthers(wrong, at, others, FIELDS);
        }

        AskedParty party() {
            return new AskedParty(name, otherNames, kind, country, identifiers, births);
        }
    }
}
