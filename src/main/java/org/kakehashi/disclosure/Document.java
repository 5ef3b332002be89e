package org.kakehashi.disclosure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * All answers of one disclosure. Its canonical form (RFC 8785) is the same for the same answers for ever, so that a stored
 * version can be checked against its hash.
 */
public record Document(Map<Part, PartAnswer> parts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public Document {
        Map<Part, PartAnswer> all = new EnumMap<>(Part.class);
        all.putAll(parts);
        parts = Collections.unmodifiableMap(all);
    }

    static Document blank() {
        return new Document(Map.of());
    }

    public PartAnswer part(Part part) {
        return parts.getOrDefault(part, PartAnswer.blank());
    }

    public PartAnswer.State state(Part part) {
        return part(part).state(part);
    }

    /** Sum of the effort given, in percent; what was left out counts nothing. */
    public int effortTotal() {
        return parts.values().stream()
                .flatMap(answer -> answer.items().stream())
                .flatMap(item -> item.answer(Question.EFFORT).stream())
                .mapToInt(Integer::parseInt)
                .sum();
    }

    Document with(Part part, PartAnswer answer) {
        Map<Part, PartAnswer> changed = new EnumMap<>(Part.class);
        changed.putAll(parts);
        changed.put(part, answer);
        return new Document(changed);
    }

    String canonical() {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(this)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document parse(String json) {
        try {
            return JSON.readValue(json, Document.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the canonical form in UTF-8. */
    byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(canonical().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
