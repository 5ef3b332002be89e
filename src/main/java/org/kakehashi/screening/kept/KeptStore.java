package org.kakehashi.screening.kept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.ask.Answer;
import org.kakehashi.screening.names.PartyKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Kept answers in the database. */
@Component
class KeptStore {

    private static final UUID LAST = new UUID(-1L, -1L);
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
    private static final String LINES =
            """
            select id, party_kind, outcome, hits, kept_by, at, reason, answer,
                case party_kind when 'ORGANISATION' then answer -> 'asked' ->> 'name' end as organisation
            from screening_kept
            """;

    private final JdbcClient db;
    private final ObjectMapper json;

    KeptStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    void add(UUID id, Answer answer, String reason, UUID by) {
        db.sql(
                        """
                insert into screening_kept (id, party_kind, outcome, hits, reason, answer, kept_by, at)
                values (:id, :kind, :outcome, :hits, :reason, :answer::jsonb, :by, :at)""")
                .param("id", id)
                .param("kind", answer.asked().kind().name())
                .param("outcome", answer.outcome().name())
                .param("hits", answer.hits().size())
                .param("reason", reason)
                .param("answer", write(answer))
                .param("by", by)
                .param("at", Timestamp.from(answer.at()))
                .update();
    }

    List<KeptScreening> newest(KeptScreening.@Nullable Key after, int most) {
        return db.sql(LINES + "where (at, id) < (:at, :id) order by at desc, id desc limit :most")
                .param("at", Timestamp.from(after == null ? END : after.at()))
                .param("id", after == null ? LAST : after.id())
                .param("most", most)
                .query((row, i) -> line(row))
                .list();
    }

    Optional<KeptScreening> newestNumbered(String number) {
        return db.sql(LINES + "where 'S-' || left(id::text, 8) = :number order by at desc limit 1")
                .param("number", number)
                .query((row, i) -> line(row))
                .optional();
    }

    Optional<KeptScreenings.Opened> open(UUID id) {
        return db.sql(LINES + "where id = :id")
                .param("id", id)
                .query((row, i) ->
                        new KeptScreenings.Opened(line(row), row.getString("reason"), read(row.getString("answer"))))
                .optional();
    }

    void delete(UUID id) {
        db.sql("delete from screening_kept where id = :id").param("id", id).update();
    }

    private static KeptScreening line(ResultSet row) throws SQLException {
        return new KeptScreening(
                row.getObject("id", UUID.class),
                PartyKind.valueOf(row.getString("party_kind")),
                row.getString("organisation"),
                Answer.Outcome.valueOf(row.getString("outcome")),
                row.getInt("hits"),
                row.getObject("kept_by", UUID.class),
                row.getTimestamp("at").toInstant());
    }

    private String write(Answer answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer read(String document) {
        try {
            return json.readValue(document, Answer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
