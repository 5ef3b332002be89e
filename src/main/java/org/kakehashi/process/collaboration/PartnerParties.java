package org.kakehashi.process.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.process.OrganisationParties;
import org.kakehashi.screening.Party;
import org.springframework.stereotype.Component;

/** Whom to look up for the partners of a proposal: institutions, what stands above and below them, and people. */
@Component
class PartnerParties {

    private final OrganisationParties organisations;

    PartnerParties(OrganisationParties organisations) {
        this.organisations = organisations;
    }

    List<Party> of(Partnership partners) {
        List<Party> parties = new ArrayList<>();
        partners.institutions().forEach(one -> parties.addAll(of(one)));
        partners.people().forEach(one -> parties.add(person(one, partners)));
        return parties;
    }

    private List<Party> of(Partnership.Institution one) {
        return organisations.of(one.id(), String.valueOf(one.name()), one.otherNames(), one.country(), one.ror());
    }

    /** Ids of what stands above and below it, as they were looked up. */
    List<UUID> relatedTo(Partnership.Institution one) {
        return of(one).stream().skip(1).map(Party::id).toList();
    }

    private Party person(Partnership.Person one, Partnership partners) {
        Optional<Partnership.Institution> own = partners.institutions().stream()
                .filter(institution -> institution.id().equals(one.institution()))
                .findFirst();
        String belongsTo = own.map(institution ->
                        institution.ror() == null ? String.valueOf(institution.name()) : institution.ror())
                .orElse("");
        return new Party(
                one.id(),
                String.valueOf(one.name()),
                one.otherNames(),
                Party.Kind.PERSON,
                Set.of(),
                Map.of(),
                belongsTo,
                own.map(institution -> organisations.origin(institution.country(), institution.ror()))
                        .orElse(null));
    }
}
