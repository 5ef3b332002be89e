package org.kakehashi.review;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Role;
import org.kakehashi.policy.Concern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was decided, as rows: at most one of a case is in force, the ones before it stay. */
@Component
class Determinations {

    private final JdbcClient db;
    private final MeasureSets sets;

    Determinations(JdbcClient db, MeasureSets sets) {
        this.db = db;
        this.sets = sets;
    }

    UUID add(
            Command command,
            CaseFile file,
            Decision decision,
            @Nullable String recommended,
            boolean departs,
            Level level,
            int signatures,
            Concern residual) {
        supersede(file.id());
        UUID id = UUID.randomUUID();
        db.sql(
                        """
                insert into determination (id, case_id, round, subject_id, proposer_id, outcome, recommended, departs,
                    reason_ja, reason_en, departure_reason, measures, hold_until, level, decided_by, decided_role,
                    decided_at, signatures, residual, residual_accepted)
                values (:id, :case, :round, :subject, :proposer, :outcome, :recommended, :departs, :ja, :en, :departure,
                    :measures::jsonb, :hold, :level, :by, :role, :at, :signatures,
                    :residual, :accepted)""")
                .param("id", id)
                .param("case", file.id())
                .param("round", file.round())
                .param("subject", file.subject())
                .param("proposer", file.proposer())
                .param("outcome", decision.outcome().name())
                .param("recommended", recommended)
                .param("departs", departs)
                .param("ja", decision.reasonJa())
                .param("en", decision.reasonEn())
                .param("departure", decision.departureReason())
                .param("measures", sets.write(decision.measures()))
                .param("hold", decision.holdUntil() == null ? null : Date.valueOf(decision.holdUntil()))
                .param("level", level.name())
                .param("by", command.actor().person())
                .param("role", command.actor().role().name())
                .param("at", Timestamp.from(command.at()))
                .param("signatures", signatures)
                .param("residual", residual.name())
                .param("accepted", decision.acceptsResidual())
                .update();
        return id;
    }

    void countersign(Command command, UUID id) {
        db.sql(
                        """
                update determination
                set countersigned_by = :by, countersigned_role = :role, countersigned_at = :at where id = :id""")
                .param("by", command.actor().person())
                .param("role", command.actor().role().name())
                .param("at", Timestamp.from(command.at()))
                .param("id", id)
                .update();
    }

    void refuse(Command command, UUID id, String reason) {
        db.sql("update determination set refused_by = :by, refusal_reason = :reason, superseded = true where id = :id")
                .param("by", command.actor().person())
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    void acceptMeasures(UUID id, Instant at) {
        db.sql("update determination set measures_accepted_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void declineMeasures(UUID id, String reason) {
        db.sql("update determination set measures_declined_reason = :reason, superseded = true where id = :id")
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    void supersede(UUID caseId) {
        db.sql("update determination set superseded = true where case_id = :case and not superseded")
                .param("case", caseId)
                .update();
    }

    Optional<Determination> inForce(UUID caseId) {
        return db.sql("select * from determination where case_id = :case and not superseded")
                .param("case", caseId)
                .query(this::map)
                .optional();
    }

    List<Determination> all(UUID caseId) {
        return db.sql("select * from determination where case_id = :case order by decided_at")
                .param("case", caseId)
                .query(this::map)
                .list();
    }

    private Determination map(ResultSet row, int index) throws SQLException {
        Date hold = row.getDate("hold_until");
        Timestamp countersigned = row.getTimestamp("countersigned_at");
        Timestamp accepted = row.getTimestamp("measures_accepted_at");
        return new Determination(
                row.getObject("id", UUID.class),
                row.getInt("round"),
                new Decision(
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("reason_ja"),
                        row.getString("reason_en"),
                        row.getString("departure_reason"),
                        sets.read(row.getString("measures")),
                        hold == null ? null : hold.toLocalDate(),
                        row.getBoolean("residual_accepted")),
                row.getString("recommended"),
                row.getBoolean("departs"),
                Level.valueOf(row.getString("level")),
                row.getObject("decided_by", UUID.class),
                Role.valueOf(row.getString("decided_role")),
                row.getTimestamp("decided_at").toInstant(),
                row.getInt("signatures"),
                row.getObject("countersigned_by", UUID.class),
                countersigned == null ? null : countersigned.toInstant(),
                row.getObject("refused_by", UUID.class),
                row.getString("refusal_reason"),
                accepted == null ? null : accepted.toInstant(),
                row.getString("measures_declined_reason"),
                Concern.valueOf(row.getString("residual")));
    }
}
