package org.kakehashi.trail;

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
        ActQuery query = new ActQuery(search);
        List<FoundRow> rows = db.sql(query.sql())
                .params(query.parameters())
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
