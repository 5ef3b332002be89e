package org.kakehashi.trail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks through the acts of all streams, newest first. What {@link Trail#of} does for one stream, without its openings. */
@Component
public class Acts {

    private final JdbcClient db;
    private final Pseudonyms pseudonyms;

    Acts(JdbcClient db, Pseudonyms pseudonyms) {
        this.db = db;
        this.pseudonyms = pseudonyms;
    }

    public List<FoundAct> find(ActSearch search) {
        ActQuery query = new ActQuery(search);
        return acts(db.sql(query.sql()).params(query.parameters()));
    }

    /** Positions alone, by which a list too long for one answer is read piece by piece. */
    public List<Long> places(ActSearch search) {
        ActQuery query = new ActQuery(search);
        return db.sql(query.places())
                .params(query.parameters())
                .query(Long.class)
                .list();
    }

    /** The acts at these positions. */
    public List<FoundAct> at(List<Long> places) {
        return acts(db.sql("select " + ActQuery.COLUMNS + " from trail.act a where a.n = any(:places)" + ActQuery.ORDER)
                .param("places", places.toArray(Long[]::new)));
    }

    private List<FoundAct> acts(JdbcClient.StatementSpec query) {
        List<FoundRow> rows = query.query((row, i) -> new FoundRow(
                        row.getLong("n"),
                        row.getObject("act_id", UUID.class),
                        new Stream(
                                Stream.Kind.valueOf(row.getString("stream_kind")),
                                row.getObject("stream_id", UUID.class)),
                        row.getString("kind"),
                        row.getString("role"),
                        row.getTimestamp("at").toInstant(),
                        LeafText.of(row.getBytes("leaf"))))
                .list();
        Map<UUID, UUID> persons = pseudonyms.personsOf(rows.stream()
                .map(row -> row.leaf().ref())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new FoundAct(
                        row.n(),
                        row.id(),
                        row.stream(),
                        row.kind(),
                        row.role(),
                        row.leaf().person(persons),
                        row.at(),
                        row.leaf().facts()))
                .toList();
    }

    private record FoundRow(long n, UUID id, Stream stream, String kind, String role, Instant at, LeafText leaf) {}
}
