package org.kakehashi.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Command;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Objections, as rows: at most one of a case is open. */
@Component
class KeptObjections {

    private final JdbcClient db;

    KeptObjections(JdbcClient db) {
        this.db = db;
    }

    UUID add(Command command, UUID caseId, String text, Determination against) {
        UUID id = UUID.randomUUID();
        db.sql(
                        """
                insert into objection (id, case_id, by, at, text, against, first_decider, first_countersigner)
                values (:id, :case, :by, :at, :text, :against, :decider, :countersigner)""")
                .param("id", id)
                .param("case", caseId)
                .param("by", command.actor().person())
                .param("at", Timestamp.from(command.at()))
                .param("text", text)
                .param("against", against.id())
                .param("decider", against.decidedBy())
                .param("countersigner", against.countersignedBy())
                .update();
        return id;
    }

    void heard(Command command, UUID id, Objection.Result result, UUID determination) {
        db.sql(
                        """
                update objection set heard_by = :by, heard_at = :at, result = :result, determination_id = :determination
                where id = :id and settled_at is null""")
                .param("by", command.actor().person())
                .param("at", Timestamp.from(command.at()))
                .param("result", result.name())
                .param("determination", determination)
                .param("id", id)
                .update();
    }

    /** Who decided or signed what is objected to has no hand in its reconsideration. */
    boolean hadAHandInTheFirst(UUID person, UUID caseId) {
        return db.sql(
                                """
                select count(*) from objection where case_id = :case and settled_at is null
                  and :person in (first_decider, first_countersigner)""")
                        .param("case", caseId)
                        .param("person", person)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What was reconsidered was not signed, or its measures not taken on: the first decision stands again meanwhile. */
    void reopen(UUID caseId) {
        open(caseId).ifPresent(this::reopen);
    }

    private void reopen(Objection objection) {
        db.sql(
                        """
                update objection set heard_by = null, heard_at = null, result = null, determination_id = null
                where id = :id and settled_at is null""")
                .param("id", objection.id())
                .update();
        db.sql("update determination set superseded = false where id = :against")
                .param("against", objection.against())
                .update();
    }

    void settle(UUID id, Instant at) {
        db.sql("update objection set settled_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    Optional<Objection> open(UUID caseId) {
        return of(caseId).stream().filter(Objection::open).findFirst();
    }

    /** By date. */
    List<Objection> of(UUID caseId) {
        return db.sql("select * from objection where case_id = :case order by at")
                .param("case", caseId)
                .query(KeptObjections::map)
                .list();
    }

    private static Objection map(ResultSet row, int index) throws SQLException {
        String result = row.getString("result");
        return new Objection(
                row.getObject("id", UUID.class),
                row.getObject("by", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("text"),
                row.getObject("against", UUID.class),
                row.getObject("heard_by", UUID.class),
                instant(row, "heard_at"),
                result == null ? null : Objection.Result.valueOf(result),
                row.getObject("determination_id", UUID.class),
                instant(row, "settled_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
