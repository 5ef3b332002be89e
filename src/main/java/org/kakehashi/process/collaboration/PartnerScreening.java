package org.kakehashi.process.collaboration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.SentProposal;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.Facts;
import org.kakehashi.identity.Command;
import org.kakehashi.process.OrganisationParties;
import org.kakehashi.screening.ListMatch;
import org.kakehashi.screening.ListedRelation;
import org.kakehashi.screening.ScreeningSummary;
import org.kakehashi.screening.Screenings;
import org.springframework.stereotype.Component;

/** The partners of a proposal as parties that are looked up, and what was found as facts. */
@Component
class PartnerScreening {

    /** An unknown hides more than a match that is not yet judged. */
    private static final Comparator<ListMatch> GRAVEST_FIRST = Comparator.comparing(List.of(
            ListMatch.CONFIRMED, ListMatch.UNKNOWN, ListMatch.POSSIBLE, ListMatch.CLEARED, ListMatch.NONE)::indexOf);

    private final Screenings screenings;
    private final Collaborations collaborations;
    private final PartnerParties parties;

    PartnerScreening(Screenings screenings, Collaborations collaborations, PartnerParties parties) {
        this.parties = parties;
        this.screenings = screenings;
        this.collaborations = collaborations;
    }

    ScreeningSummary run(Command command, UUID caseId) {
        return screenings.run(command, caseId, parties.of(partners(caseId)));
    }

    /** What was found, per institution; a listed person counts for the institution that he comes with. */
    Facts added(UUID caseId, Facts facts) {
        List<Fact> found = new ArrayList<>();
        Partnership partners = partners(caseId);
        List<Partnership.Institution> institutions = partners.institutions();
        for (Partnership.Institution one : institutions) {
            boolean first = one.equals(institutions.get(0));
            List<UUID> parties = new ArrayList<>();
            parties.add(one.id());
            partners.people().stream()
                    .filter(person -> one.id().equals(person.institution()) || (first && person.institution() == null))
                    .forEach(person -> parties.add(person.id()));
            List<ListMatch> matches = parties.stream()
                    .map(party -> screenings.listMatchOf(caseId, party))
                    .toList();
            ListedRelation nearest = Stream.concat(parties.stream(), this.parties.relatedTo(one).stream())
                    .flatMap(party -> screenings.relationsOf(caseId, party).stream())
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            found.addAll(OrganisationParties.facts(one.id(), Collections.min(matches, GRAVEST_FIRST), nearest));
        }
        return facts.and(found);
    }

    private Partnership partners(UUID caseId) {
        return collaborations
                .sent(caseId)
                .map(SentProposal::document)
                .orElseThrow()
                .partners();
    }
}
