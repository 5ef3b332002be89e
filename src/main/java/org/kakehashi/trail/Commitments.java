package org.kakehashi.trail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Commitments to values that must be erasable: HMAC-SHA256 under a fresh 32-byte key for each field of each act, over
 * the field's name, a zero byte and the value in NFC. The key and the value are the opening, kept apart from the leaf.
 */
@Component
class Commitments {

    record Opening(String field, byte[] key, String value, byte[] commitment) {}

    private final JdbcClient db;
    private final SecureRandom random = new SecureRandom();

    Commitments(JdbcClient db) {
        this.db = db;
    }

    List<Opening> commit(Map<String, String> values) {
        List<Opening> openings = new ArrayList<>();
        new TreeMap<>(values).forEach((field, value) -> {
            byte[] key = new byte[32];
            random.nextBytes(key);
            String text = Leaf.nfc(value);
            openings.add(new Opening(field, key, text, commitment(key, field, text)));
        });
        return openings;
    }

    static byte[] commitment(byte[] key, String field, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(field.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    void store(UUID act, List<Opening> openings) {
        for (Opening one : openings) {
            db.sql("insert into trail.opening (act_id, field, key, value) values (:act, :field, :key, :value)")
                    .param("act", act)
                    .param("field", one.field())
                    .param("key", one.key())
                    .param("value", one.value())
                    .update();
        }
    }

    Map<UUID, Map<String, String>> openingsOf(Stream stream) {
        Map<UUID, Map<String, String>> byAct = new HashMap<>();
        db.sql(
                        """
                select o.act_id, o.field, o.value from trail.opening o join trail.act a on a.act_id = o.act_id
                where a.stream_kind = :kind and a.stream_id = :id""")
                .param("kind", stream.kind().name())
                .param("id", stream.id())
                .query(row -> {
                    byAct.computeIfAbsent(row.getObject(1, UUID.class), k -> new TreeMap<>())
                            .put(row.getString(2), row.getString(3));
                });
        return byAct;
    }
}
