package org.kakehashi.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Acts by the one who did them, found by his pseudonyms; readings are not among them. */
@Component
public class OwnActs {

    private static final String DONE_BY =
            """
            select a.act_id, a.kind, a.stream_kind, a.stream_id, a.at from trail.pseudonym p
            join trail.act a on a.actor_ref = p.ref
            where p.subject = :person and p.stream_kind <> 'READS'
            """;

    private final JdbcClient db;

    OwnActs(JdbcClient db) {
        this.db = db;
    }

    /** Those of these kinds, newest first. */
    public List<OwnAct> newest(UUID person, Collection<String> kinds, int most) {
        return db.sql(DONE_BY + "and a.kind in (:kinds) order by a.n desc limit :most")
                .param("person", person)
                .param("kinds", kinds)
                .param("most", most)
                .query(OwnActs::own)
                .list();
    }

    /** What the person did by one command, in its order. */
    public List<OwnAct> by(UUID person, UUID command) {
        return db.sql(DONE_BY + "and convert_from(a.leaf, 'UTF8')::jsonb ->> 'cmd' = :command order by a.n")
                .param("person", person)
                .param("command", command.toString())
                .query(OwnActs::own)
                .list();
    }

    /** None if there is no such act, or another person's. */
    public Optional<OwnAct> find(UUID person, UUID act) {
        return db.sql(DONE_BY + "and a.act_id = :act")
                .param("person", person)
                .param("act", act)
                .query(OwnActs::own)
                .optional();
    }

    private static OwnAct own(ResultSet row, int number) throws SQLException {
        return new OwnAct(
                row.getObject("act_id", UUID.class),
                row.getString("kind"),
                new Stream(Stream.Kind.valueOf(row.getString("stream_kind")), row.getObject("stream_id", UUID.class)),
                row.getTimestamp("at").toInstant());
    }
}
