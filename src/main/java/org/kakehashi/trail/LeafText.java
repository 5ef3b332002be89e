package org.kakehashi.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored leaf, read back. */
record LeafText(Map<String, Object> content) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    static LeafText of(byte[] leaf) {
        try {
            return new LeafText(JSON.readValue(new String(leaf, StandardCharsets.UTF_8), OBJECT));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("leaf is not JSON", e);
        }
    }

    /** Who did it, where the pseudonym still tells. */
    @Nullable
    UUID person(Map<UUID, UUID> persons) {
        UUID ref = ref();
        return ref == null ? null : persons.get(ref);
    }

    /** The pseudonym of who did it; none for the program. */
    @Nullable
    UUID ref() {
        Object ref = map("actor").get("ref");
        return ref == null ? null : UUID.fromString(ref.toString());
    }

    @Nullable
    PolicyRef policy() {
        Map<String, Object> policy = map("policy");
        return policy.isEmpty()
                ? null
                : new PolicyRef(
                        String.valueOf(policy.get("id")),
                        String.valueOf(policy.get("version")),
                        String.valueOf(policy.get("sha256")));
    }

    Map<String, Object> facts() {
        return map("facts");
    }

    private Map<String, Object> map(String field) {
        Map<String, Object> copy = new HashMap<>();
        if (content.get(field) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        }
        return copy;
    }
}
