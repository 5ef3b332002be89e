package org.kakehashi.trail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        StringBuilder where = new StringBuilder("true");
        Map<String, Object> parameters = new HashMap<>();
        if (!search.kinds().isEmpty()) {
            where.append(" and kind in (:kinds)");
            parameters.put("kinds", search.kinds());
        }
        if (search.role() != null) {
            where.append(" and role = :role");
            parameters.put("role", search.role());
        }
        if (search.from() != null) {
            where.append(" and at >= :from");
            parameters.put("from", Timestamp.from(search.from()));
        }
        if (search.to() != null) {
            where.append(" and at < :to");
            parameters.put("to", Timestamp.from(search.to()));
        }
        if (search.before() != null) {
            where.append(" and n < :before");
            parameters.put("before", search.before());
        }
        List<FoundRow> rows = db.sql(
                        "select n, act_id, stream_kind, stream_id, kind, role, at, leaf from trail.act where " + where
                                + " order by n desc limit " + search.limit())
                .params(parameters)
                .query((row, i) -> new FoundRow(
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
        Map<Stream, Map<UUID, UUID>> persons = new HashMap<>();
        return rows.stream()
                .map(row -> new FoundAct(
                        row.n(),
                        row.id(),
                        row.stream(),
                        row.kind(),
                        row.role(),
                        row.leaf().person(persons.computeIfAbsent(row.stream(), pseudonyms::personsIn)),
                        row.at(),
                        row.leaf().facts()))
                .toList();
    }

    private record FoundRow(long n, UUID id, Stream stream, String kind, String role, Instant at, LeafText leaf) {}
}
