package org.kakehashi.collaboration;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.proposal.Documents;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With whom many collaborations are, for figures about all of them. No rule reads it. */
@Component
public class OtherSides {

    private record Sent(UUID id, Partnership partners) {}

    private final JdbcClient db;
    private final Documents documents;
    private final Organisations organisations;

    OtherSides(JdbcClient db, Documents documents, Organisations organisations) {
        this.db = db;
        this.documents = documents;
        this.organisations = organisations;
    }

    /** By collaboration; what was never sent, and what is no collaboration, is left out. */
    public Map<UUID, OtherSide> of(Collection<UUID> ids) {
        return db
                .sql(
                        """
                select distinct on (collaboration_id) collaboration_id, document -> 'partners' as partners
                from collaboration_version where collaboration_id = any(:ids) order by collaboration_id, n desc""")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, i) -> new Sent(
                        row.getObject("collaboration_id", UUID.class),
                        documents.read(row.getString("partners"), Partnership.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Sent::id, sent -> side(sent.partners())));
    }

    private OtherSide side(Partnership partners) {
        return new OtherSide(
                Stream.concat(
                                partners.institutions().stream().map(Partnership.Institution::name),
                                partners.people().stream().map(Partnership.Person::name))
                        .filter(Objects::nonNull)
                        .toList(),
                partners.institutions().stream()
                        .map(this::country)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private @Nullable String country(Partnership.Institution one) {
        return one.ror() == null
                ? one.country()
                : organisations
                        .find(one.ror())
                        .flatMap(Organisation::seat)
                        .map(Organisation.Place::countryCode)
                        .orElse(one.country());
    }
}
