package org.kakehashi.trail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What commitments open to, kept sealed apart from the leaves. What was erased is not there any more; who may see the rest
 * is decided by the caller.
 */
@Component
public class Openings {

    private static final int KEY = 32;

    /** @param key of the commitment, 32 bytes */
    public record Opened(UUID act, String field, byte[] key, String value) {}

    private final JdbcClient db;
    private final DataKeys keys;

    Openings(JdbcClient db, DataKeys keys) {
        this.db = db;
        this.keys = keys;
    }

    void store(Stream stream, UUID act, List<Commitments.Opening> openings) {
        if (openings.isEmpty()) {
            return;
        }
        DataKeys.DataKey key = keys.of(stream.id());
        db.sql(
                        """
                insert into trail.opening (act_id, field, data_key, sealed)
                select :act, field, :dataKey, sealed from unnest(:fields, :sealed) as one (field, sealed)""")
                .param("act", act)
                .param("dataKey", key.id())
                .param(
                        "fields",
                        openings.stream().map(Commitments.Opening::field).toArray(String[]::new))
                .param(
                        "sealed",
                        openings.stream()
                                .map(one -> seal(key.key(), act, one.field(), one.key(), one.value()))
                                .toArray(byte[][]::new))
                .update();
    }

    /** Those of one stream, in the order of its acts. */
    public List<Opened> of(Stream stream) {
        return opened(db.sql(
                        """
                select o.act_id, o.field, o.sealed, k.id, k.wrapped_by, k.wrapped
                from trail.opening o join trail.act a on a.act_id = o.act_id join trail.data_key k on k.id = o.data_key
                where a.stream_kind = :kind and a.stream_id = :id order by a.n, o.field""")
                .param("kind", stream.kind().name())
                .param("id", stream.id()));
    }

    /** Those of the acts, by act and field. */
    public List<Opened> of(Collection<UUID> acts) {
        return opened(db.sql(
                        """
                select o.act_id, o.field, o.sealed, k.id, k.wrapped_by, k.wrapped
                from trail.opening o join trail.data_key k on k.id = o.data_key
                where o.act_id = any(:acts) order by o.act_id, o.field""")
                .param("acts", acts.toArray(UUID[]::new)));
    }

    private List<Opened> opened(JdbcClient.StatementSpec sealed) {
        Map<UUID, DataKeys.DataKey> unwrapped = new HashMap<>();
        List<Opened> opened = new ArrayList<>();
        sealed.query(row -> {
            UUID id = row.getObject(4, UUID.class);
            DataKeys.DataKey key = unwrapped.get(id);
            if (key == null) {
                key = keys.unwrapped(id, row.getInt(5), row.getBytes(6));
                unwrapped.put(id, key);
            }
            opened.add(open(key.key(), row.getObject(1, UUID.class), row.getString(2), row.getBytes(3)));
        });
        return opened;
    }

    static byte[] seal(byte[] dataKey, UUID act, String field, byte[] key, String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        byte[] both = ByteBuffer.allocate(KEY + text.length).put(key).put(text).array();
        return Sealing.seal(dataKey, both, place(act, field));
    }

    private static Opened open(byte[] dataKey, UUID act, String field, byte[] sealed) {
        byte[] both = Sealing.open(dataKey, sealed, place(act, field));
        return new Opened(
                act, field, Arrays.copyOf(both, KEY), new String(both, KEY, both.length - KEY, StandardCharsets.UTF_8));
    }

    private static byte[] place(UUID act, String field) {
        return (act + "\n" + field).getBytes(StandardCharsets.UTF_8);
    }
}
