package org.kakehashi.process.collaboration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.OrganisationName;
import org.kakehashi.organisation.Organisations;
import org.kakehashi.screening.Party;
import org.springframework.stereotype.Component;

/**
 * Whom to look up for the partners of a proposal. An institution that is identified is looked up by all names that the
 * register has of it; what stands above or below it is looked up beside it, and is never taken for it.
 */
@Component
class PartnerParties {

    private final Organisations organisations;

    PartnerParties(Organisations organisations) {
        this.organisations = organisations;
    }

    List<Party> of(Partnership partners) {
        List<Party> parties = new ArrayList<>();
        partners.institutions().forEach(one -> {
            Optional<Organisation> known = Optional.ofNullable(one.ror()).flatMap(organisations::find);
            parties.add(institution(one, known));
            known.stream()
                    .flatMap(this::related)
                    .map(other -> related(one, other))
                    .forEach(parties::add);
        });
        partners.people().forEach(one -> parties.add(person(one, partners)));
        return parties;
    }

    private static Party institution(Partnership.Institution one, Optional<Organisation> known) {
        Set<String> others = new LinkedHashSet<>(one.otherNames());
        known.ifPresent(organisation -> others.addAll(names(organisation)));
        others.remove(one.name());
        return new Party(
                one.id(),
                String.valueOf(one.name()),
                List.copyOf(others),
                Party.Kind.ORGANISATION,
                known.map(PartnerParties::countries).orElse(Set.of()),
                known.map(organisation -> Map.of("ROR", organisation.ror())).orElse(Map.of()),
                "");
    }

    private Stream<Organisation> related(Organisation one) {
        return Stream.of(Organisation.Relation.Kind.PARENT, Organisation.Relation.Kind.CHILD)
                .flatMap(kind -> one.related(kind).stream())
                .flatMap(relation -> organisations.find(relation.ror()).stream())
                .distinct();
    }

    private static Party related(Partnership.Institution one, Organisation other) {
        UUID id = UUID.nameUUIDFromBytes((one.id() + " " + other.ror()).getBytes(StandardCharsets.UTF_8));
        return new Party(
                id,
                other.name(),
                names(other),
                Party.Kind.RELATED_ORGANISATION,
                countries(other),
                Map.of("ROR", other.ror()),
                "");
    }

    private static Party person(Partnership.Person one, Partnership partners) {
        String belongsTo = partners.institutions().stream()
                .filter(institution -> institution.id().equals(one.institution()))
                .map(institution -> institution.ror() == null ? String.valueOf(institution.name()) : institution.ror())
                .findFirst()
                .orElse("");
        return new Party(
                one.id(),
                String.valueOf(one.name()),
                one.otherNames(),
                Party.Kind.PERSON,
                Set.of(),
                Map.of(),
                belongsTo);
    }

    private static Set<String> countries(Organisation one) {
        return one.places().stream().map(Organisation.Place::countryCode).collect(Collectors.toSet());
    }

    private static List<String> names(Organisation one) {
        return one.names().stream().map(OrganisationName::value).distinct().toList();
    }
}
