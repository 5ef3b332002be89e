package org.kakehashi.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said on a case, as rows: open questions, internal comments and votes. */
@Component
class Conversation {

    private final JdbcClient db;

    Conversation(JdbcClient db) {
        this.db = db;
    }

    UUID ask(Command command, UUID caseId, String text) {
        UUID id = UUID.randomUUID();
        db.sql(
                        """
                insert into question (id, case_id, asked_by, asked_role, asked_at, text)
                values (:id, :case, :by, :role, :at, :text)""")
                .param("id", id)
                .param("case", caseId)
                .param("by", command.actor().person())
                .param("role", command.actor().role().name())
                .param("at", Timestamp.from(command.at()))
                .param("text", text)
                .update();
        return id;
    }

    void answer(Command command, UUID questionId, String text) {
        db.sql("update question set answer = :text, answered_by = :by, answered_at = :at where id = :id")
                .param("text", text)
                .param("by", command.actor().person())
                .param("at", Timestamp.from(command.at()))
                .param("id", questionId)
                .update();
    }

    void overdue(UUID questionId) {
        db.sql("update question set overdue = true where id = :id")
                .param("id", questionId)
                .update();
    }

    List<Question> questions(UUID caseId) {
        return db.sql("select * from question where case_id = :case order by asked_at")
                .param("case", caseId)
                .query(Conversation::question)
                .list();
    }

    Optional<Question> openQuestion(UUID caseId) {
        return questions(caseId).stream().filter(Question::isOpen).findFirst();
    }

    UUID comment(Command command, UUID caseId, String text) {
        UUID id = UUID.randomUUID();
        db.sql("insert into case_comment (id, case_id, by, role, at, text) values (:id, :case, :by, :role, :at, :text)")
                .param("id", id)
                .param("case", caseId)
                .param("by", command.actor().person())
                .param("role", command.actor().role().name())
                .param("at", Timestamp.from(command.at()))
                .param("text", text)
                .update();
        return id;
    }

    List<Comment> comments(UUID caseId) {
        return db.sql("select * from case_comment where case_id = :case order by at")
                .param("case", caseId)
                .query((row, i) -> new Comment(
                        row.getObject("id", UUID.class),
                        row.getObject("by", UUID.class),
                        Role.valueOf(row.getString("role")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("text")))
                .list();
    }

    void vote(Command command, CaseFile file, Outcome outcome, String reason) {
        db.sql(
                        """
                insert into committee_vote (case_id, round, subject_id, proposer_id, member_id, outcome, reason, at)
                values (:case, :round, :subject, :proposer, :member, :outcome, :reason, :at)
                on conflict (case_id, round, member_id) do update
                set outcome = excluded.outcome, reason = excluded.reason, at = excluded.at""")
                .param("case", file.id())
                .param("round", file.round())
                .param("subject", file.subject())
                .param("proposer", file.proposer())
                .param("member", command.actor().person())
                .param("outcome", outcome.name())
                .param("reason", reason)
                .param("at", Timestamp.from(command.at()))
                .update();
    }

    List<Vote> votes(CaseFile file) {
        return db.sql("select * from committee_vote where case_id = :case and round = :round order by at")
                .param("case", file.id())
                .param("round", file.round())
                .query((row, i) -> new Vote(
                        row.getObject("member_id", UUID.class),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("reason"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static Question question(ResultSet row, int index) throws SQLException {
        Timestamp answered = row.getTimestamp("answered_at");
        return new Question(
                row.getObject("id", UUID.class),
                row.getObject("asked_by", UUID.class),
                Role.valueOf(row.getString("asked_role")),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("text"),
                row.getString("answer"),
                row.getObject("answered_by", UUID.class),
                answered == null ? null : answered.toInstant(),
                row.getBoolean("overdue"));
    }
}
