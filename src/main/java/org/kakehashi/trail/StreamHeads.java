package org.kakehashi.trail;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where each stream ends. A writer holds the stream until its transaction ends; the fence is the unique key on
 * (stream, seq), the lock only makes the second writer wait instead of fail.
 */
@Component
class StreamHeads {

    /** @param prev leaf hash of the act before; null for the first */
    record Position(long seq, byte @Nullable [] prev) {}

    record Head(Position next) {}

    private final JdbcClient db;

    StreamHeads(JdbcClient db) {
        this.db = db;
    }

    Head lock(Stream stream) {
        Head known = heldByThisTransaction().get(stream);
        if (known != null) {
            return known;
        }
        // two statements: the second must see what the lock's last holder committed
        db.sql("select pg_advisory_xact_lock(hashtextextended(:stream, 0))")
                .param("stream", stream.kind() + ":" + stream.id())
                .query((row, i) -> 0)
                .single();
        return db.sql(
                        """
                select stream_seq, leaf_hash from trail.act
                where stream_kind = :kind and stream_id = :id and stream_seq is not null
                order by stream_seq desc limit 1""")
                .param("kind", stream.kind().name())
                .param("id", stream.id())
                .query((row, i) -> new Head(new Position(row.getLong(1) + 1, row.getBytes(2))))
                .optional()
                .orElseGet(() -> new Head(new Position(1, null)));
    }

    void moved(Stream stream, long seq, byte[] hash) {
        heldByThisTransaction().put(stream, new Head(new Position(seq + 1, hash)));
    }

    @SuppressWarnings("unchecked")
    private Map<Stream, Head> heldByThisTransaction() {
        Map<Stream, Head> held = (Map<Stream, Head>) TransactionSynchronizationManager.getResource(this);
        if (held == null) {
            Map<Stream, Head> fresh = new HashMap<>();
            TransactionSynchronizationManager.bindResource(this, fresh);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void suspend() {
                    TransactionSynchronizationManager.unbindResource(StreamHeads.this);
                }

                @Override
                public void resume() {
                    TransactionSynchronizationManager.bindResource(StreamHeads.this, fresh);
                }

                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(StreamHeads.this);
                }
            });
            return fresh;
        }
        return held;
    }
}
