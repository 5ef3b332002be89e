package org.kakehashi.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code outbox}. */
@Repository
class OutboxRows {

    private final JdbcClient db;

    OutboxRows(JdbcClient db) {
        this.db = db;
    }

    void insert(Entry entry) {
        db.sql(
                        """
                insert into outbox (id, act_id, channel, payload, created, attempts, next_at)
                values (:id, :act, :channel, jsonb_build_object('notice', :notice::text), :created, 0, :created)
                on conflict (act_id, channel) do nothing""")
                .param("id", entry.id())
                .param("act", entry.act())
                .param("channel", entry.channel())
                .param("notice", entry.notice())
                .param("created", Timestamp.from(entry.created()))
                .update();
    }

    /** One entry that is due, held by this transaction; entries that another worker holds are passed over. */
    Optional<Entry> lockDue(Instant now) {
        return db.sql(
                        """
                select id, act_id, channel, (payload ->> 'notice')::uuid as notice, created, attempts from outbox
                where sent_at is null and next_at <= :now order by next_at, id limit 1 for update skip locked""")
                .param("now", Timestamp.from(now))
                .query((row, i) -> new Entry(
                        row.getObject("id", UUID.class),
                        row.getObject("act_id", UUID.class),
                        row.getString("channel"),
                        row.getObject("notice", UUID.class),
                        row.getTimestamp("created").toInstant(),
                        row.getInt("attempts")))
                .optional();
    }

    void sent(UUID id, Instant at) {
        db.sql("update outbox set sent_at = :at, attempts = attempts + 1 where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void failed(UUID id, Instant next) {
        db.sql("update outbox set next_at = :next, attempts = attempts + 1 where id = :id")
                .param("next", Timestamp.from(next))
                .param("id", id)
                .update();
    }
}
