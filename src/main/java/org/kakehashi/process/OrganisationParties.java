package org.kakehashi.process;

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
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactSource;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.fact.UnknownReason;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.Organisations;
import org.kakehashi.reference.WorldRegions;
import org.kakehashi.screening.ListMatch;
import org.kakehashi.screening.ListedRelation;
import org.kakehashi.screening.Party;
import org.springframework.stereotype.Component;

/**
 * Whom to look up for an organisation that a case names. One that is identified is looked up by all names that the register
 * has of it, but its acronyms; what stands above or below it is looked up beside it, and is never taken for it.
 */
@Component
public class OrganisationParties {

    private static final String LIST_MATCH = "institution.listMatch";
    private static final String LIST_RELATION = "institution.listRelation";

    private final Organisations organisations;
    private final WorldRegions regions;

    OrganisationParties(Organisations organisations, WorldRegions regions) {
        this.organisations = organisations;
        this.regions = regions;
    }

    /**
     * The organisation first.
     *
     * @param id by which the result is asked for
     * @param country as written; null where it is not stated
     * @param ror id of the register; null where nobody has said
     */
    public List<Party> of(
            UUID id, String name, List<String> otherNames, @Nullable String country, @Nullable String ror) {
        Optional<Organisation> known = Optional.ofNullable(ror).flatMap(organisations::find);
        List<Party> parties = new ArrayList<>();
        parties.add(named(id, name, otherNames, known, origin(country, ror)));
        known.ifPresent(organisation -> {
            related(organisation, Organisation.Relation.Kind.PARENT)
                    .forEach(other -> parties.add(related(id, other, Party.Kind.PARENT_ORGANISATION)));
            related(organisation, Organisation.Relation.Kind.CHILD)
                    .forEach(other -> parties.add(related(id, other, Party.Kind.RELATED_ORGANISATION)));
        });
        return parties;
    }

    /**
     * What was found, as rules may read it.
     *
     * @param relation the nearest that a person found, to whatever listed one; null if he found none
     */
    public static List<Fact> facts(UUID organisation, ListMatch found, @Nullable ListedRelation relation) {
        // what stands above it is listed: a person judged that, and that it is another party
        ListMatch match = found == ListMatch.NONE && relation != null ? ListMatch.CLEARED : found;
        boolean judged = match == ListMatch.CONFIRMED || match == ListMatch.CLEARED;
        return judged || relation != null
                ? List.of(fact(organisation, match), relation(organisation, relation))
                : List.of(fact(organisation, match));
    }

    private static Fact fact(UUID organisation, ListMatch match) {
        FactValue value = match == ListMatch.UNKNOWN
                ? FactValue.unknown(UnknownReason.NOT_OBTAINED)
                : FactValue.known(match.name());
        FactSource source =
                match == ListMatch.CONFIRMED || match == ListMatch.CLEARED ? FactSource.CONFIRMED : FactSource.FOUND;
        Subject subject = new Subject(SubjectType.INSTITUTION, organisation.toString());
        return new Fact(subject, LIST_MATCH, value, source, null, null);
    }

    private static Fact relation(UUID organisation, @Nullable ListedRelation relation) {
        FactValue value = relation == null ? FactValue.nil() : FactValue.known(relation.name());
        Subject subject = new Subject(SubjectType.INSTITUTION, organisation.toString());
        return new Fact(subject, LIST_RELATION, value, FactSource.CONFIRMED, null, null);
    }

    /**
     * Where an organisation sits, for figures alone: the register's word before what was written.
     *
     * @param country as written
     */
    public @Nullable String origin(@Nullable String country, @Nullable String ror) {
        return Optional.ofNullable(ror)
                .flatMap(organisations::find)
                .flatMap(OrganisationParties::origin)
                .or(() -> Optional.ofNullable(country).flatMap(regions::code))
                .orElse(null);
    }

    private static Optional<String> origin(Organisation one) {
        return one.seat().map(Organisation.Place::countryCode);
    }

    private static Party named(
            UUID id, String name, List<String> otherNames, Optional<Organisation> known, @Nullable String origin) {
        Set<String> others = new LinkedHashSet<>(otherNames);
        known.ifPresent(organisation -> others.addAll(organisation.wholeNames()));
        others.remove(name);
        return new Party(
                id,
                name,
                List.copyOf(others),
                Party.Kind.ORGANISATION,
                known.map(OrganisationParties::countries).orElse(Set.of()),
                known.map(organisation -> Map.of("ROR", organisation.ror())).orElse(Map.of()),
                "",
                origin);
    }

    private Stream<Organisation> related(Organisation one, Organisation.Relation.Kind kind) {
        return one.related(kind).stream()
                .flatMap(relation -> organisations.find(relation.ror()).stream())
                .distinct();
    }

    private static Party related(UUID id, Organisation other, Party.Kind kind) {
        return new Party(
                UUID.nameUUIDFromBytes((id + " " + other.ror()).getBytes(StandardCharsets.UTF_8)),
                other.name(),
                other.wholeNames(),
                kind,
                countries(other),
                Map.of("ROR", other.ror()),
                "",
                origin(other).orElse(null));
    }

    private static Set<String> countries(Organisation one) {
        return one.places().stream().map(Organisation.Place::countryCode).collect(Collectors.toSet());
    }
}
