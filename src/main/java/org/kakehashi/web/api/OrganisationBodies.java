package org.kakehashi.web.api;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kakehashi.organisation.Affiliation;
import org.kakehashi.organisation.FoundOrganisation;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.RegisterEdition;

/** What programs are told of organisations. */
final class OrganisationBodies {

    private OrganisationBodies() {}

    /** @param by the name that fits what was asked, where it was asked by a name */
    record OrganisationLine(
            String ror,
            String name,
            @Nullable String japaneseName,
            @Nullable String countryCode,
            @Nullable String country,
            @Nullable String city,
            Set<String> types,
            Organisation.Status status,
            @Nullable String by) {

        static OrganisationLine of(Organisation one, @Nullable String by) {
            Organisation.Place seat = one.seat().orElse(null);
            return new OrganisationLine(
                    one.ror(),
                    one.name(),
                    one.nameIn("ja").orElse(null),
                    seat == null ? null : seat.countryCode(),
                    seat == null ? null : seat.country(),
                    seat == null ? null : seat.city(),
                    new TreeSet<>(one.types()),
                    one.status(),
                    by);
        }
    }

    record FoundOrganisations(RegisterEdition register, List<OrganisationLine> organisations) {

        static FoundOrganisations of(RegisterEdition edition, List<FoundOrganisation> found) {
            return new FoundOrganisations(
                    edition,
                    found.stream()
                            .map(one -> OrganisationLine.of(
                                    one.organisation(), one.by().value()))
                            .toList());
        }
    }

    /** @param affiliations as they are printed */
    record AskedAffiliations(List<String> affiliations) {

        AskedAffiliations {
            affiliations = affiliations == null ? List.of() : affiliations;
        }
    }

    /**
     * An affiliation as it was read.
     *
     * @param ror ids of the organisations that are the author's own
     */
    record ReadAffiliation(String affiliation, Set<String> countries, List<String> ror, List<MatchReason> named) {

        static ReadAffiliation of(Affiliation read) {
            return new ReadAffiliation(
                    read.written(),
                    new TreeSet<>(read.countries()),
                    read.own().stream().map(Organisation::ror).toList(),
                    read.named().stream().map(MatchReason::of).toList());
        }
    }

    /** Which words were taken for which name, and what speaks for it. */
    record MatchReason(
            OrganisationLine organisation,
            String words,
            String name,
            Affiliation.Way way,
            Affiliation.Role role,
            boolean countryAgrees,
            boolean placeAgrees) {

        static MatchReason of(Affiliation.Named one) {
            return new MatchReason(
                    OrganisationLine.of(one.organisation(), null),
                    one.words(),
                    one.name().value(),
                    one.way(),
                    one.role(),
                    one.countryAgrees(),
                    one.placeAgrees());
        }
    }
}
