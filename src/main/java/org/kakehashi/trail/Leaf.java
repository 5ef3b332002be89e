package org.kakehashi.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Leaf format v1: JSON canonical by RFC 8785 (JCS), strings, integers and booleans only, text NFC-normalised, at most
 * 65,535 bytes. It holds no name, text, file name, or hash of such a thing.
 */
final class Leaf {

    static final int MOST_BYTES = 65_535;

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Beyond it RFC 8785 writes a rounded number. */
    private static final long LARGEST = (1L << 53) - 1;

    private Leaf() {}

    static byte[] bytes(int epoch, UUID id, Act act, Place place, List<Commitments.Opening> openings) {
        Map<String, Object> leaf = new LinkedHashMap<>();
        leaf.put("v", 1);
        leaf.put("epoch", epoch);
        leaf.put("act", id.toString());
        leaf.put("kind", act.kind().name());
        leaf.put(
                "stream",
                Map.of(
                        "kind",
                        act.stream().kind().name(),
                        "ref",
                        place.streamRef().toString()));
        if (place.seq() != null) {
            leaf.put("seq", place.seq());
        }
        if (place.prev() != null) {
            leaf.put("prev", Base64.getEncoder().encodeToString(place.prev()));
        }
        leaf.put("at", AT.format(act.at()));
        Map<String, Object> actor = new LinkedHashMap<>();
        actor.put("role", act.role());
        if (place.personRef() != null) {
            actor.put("ref", place.personRef().toString());
        }
        leaf.put("actor", actor);
        leaf.put("cmd", act.command().toString());
        PolicyRef policy = act.policy();
        if (policy != null) {
            leaf.put("policy", Map.of("id", policy.id(), "version", policy.version(), "sha256", policy.sha256()));
        }
        if (!act.facts().isEmpty()) {
            leaf.put("facts", normalised(act.facts()));
        }
        if (!openings.isEmpty()) {
            Map<String, Object> commits = new LinkedHashMap<>();
            openings.forEach(one -> commits.put(one.field(), Base64.getEncoder().encodeToString(one.commitment())));
            leaf.put("commit", commits);
        }
        byte[] bytes = canonical(leaf);
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("leaf of " + bytes.length + " bytes");
        }
        return bytes;
    }

    private static byte[] canonical(Map<String, Object> leaf) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(leaf)).getEncodedUTF8();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Object> normalised(Map<String, Object> facts) {
        Map<String, Object> result = new LinkedHashMap<>();
        facts.forEach((name, value) -> result.put(name, normalised(value)));
        return result;
    }

    private static Object normalised(Object value) {
        if (value instanceof String text) {
            return nfc(text);
        }
        if (value instanceof List<?> many) {
            List<Object> list = new ArrayList<>();
            many.forEach(one -> list.add(normalised(one)));
            return list;
        }
        if (value instanceof Number number) {
            boolean whole = number instanceof Integer || number instanceof Long;
            if (!whole || Math.abs(number.longValue()) > LARGEST) {
                throw new IllegalArgumentException("a leaf holds no such number: " + number);
            }
            return value;
        }
        if (value instanceof Boolean) {
            return value;
        }
        throw new IllegalArgumentException("a leaf holds no " + value.getClass().getSimpleName());
    }

    static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** RFC 6962 leaf hash: SHA-256 over a zero byte and the leaf. */
    static byte[] hash(byte[] leaf) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((byte) 0);
            return sha.digest(leaf);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
