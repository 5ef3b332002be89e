package org.kakehashi.trail;

import jakarta.annotation.PostConstruct;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One key for each case (or person, pack, list), under which its openings are sealed. It stands in the database wrapped, so
 * that neither a copy of the database nor the folder of keys opens anything alone. Removed, and all of it is unreadable.
 */
@Component
class DataKeys {

    record DataKey(UUID id, byte[] key) {}

    private final JdbcClient db;
    private final WrappingKeys wrapping;
    private final Clock clock;

    DataKeys(JdbcClient db, WrappingKeys wrapping, Clock clock) {
        this.db = db;
        this.wrapping = wrapping;
        this.clock = clock;
    }

    @PostConstruct
    void refuseToStartWithoutTheirKeys() {
        int used = db.sql("select coalesce(max(wrapped_by), 0) from trail.data_key")
                .query(Integer.class)
                .single();
        if (used > wrapping.newest()) {
            throw new KeyMissing("key openings-" + used + ".key is not there, and openings are sealed under it");
        }
    }

    DataKey of(UUID stream) {
        return db.sql("select id, wrapped_by, wrapped from trail.data_key where stream_id = :stream")
                .param("stream", stream)
                .query((row, i) -> unwrapped(row.getObject(1, UUID.class), row.getInt(2), row.getBytes(3)))
                .optional()
                .orElseGet(() -> make(stream));
    }

    private DataKey make(UUID stream) {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        UUID id = UUID.randomUUID();
        int number = wrapping.newestOrMade();
        int made = db.sql(
                        """
                insert into trail.data_key (id, stream_id, wrapped_by, wrapped, made_at)
                values (:id, :stream, :number, :wrapped, :at) on conflict do nothing""")
                .param("id", id)
                .param("stream", stream)
                .param("number", number)
                .param("wrapped", Sealing.seal(wrapping.key(number), key, name(id)))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return made == 1 ? new DataKey(id, key) : of(stream);
    }

    DataKey unwrapped(UUID id, int number, byte[] wrapped) {
        return new DataKey(id, Sealing.open(wrapping.key(number), wrapped, name(id)));
    }

    private static byte[] name(UUID id) {
        return id.toString().getBytes(StandardCharsets.UTF_8);
    }
}
