package org.kakehashi.trail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Commitments to values that must be erasable: HMAC-SHA256 under a fresh 32-byte key for each field of each act, over
 * the field's name, a zero byte and the value in NFC. The key and the value are the opening, kept apart from the leaf.
 */
@Component
class Commitments {

    record Opening(String field, byte[] key, String value, byte[] commitment) {}

    private final SecureRandom random = new SecureRandom();

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
}
