package org.kakehashi.trail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing done, as its module tells it. The leaf that is stored is made from it by {@link Trail}: persons become
 * pseudonyms of the stream, opened values become commitments.
 *
 * @param at to the millisecond, as leaves and rows hold it: the database would round a finer one up past its leaf
 * @param facts values in clear: String, Integer, Long, Boolean, or a List of String
 * @param openings values that are committed to; text is NFC-normalised
 */
public record Act(
        ActKind kind,
        Stream stream,
        @Nullable UUID person,
        String role,
        UUID command,
        Instant at,
        @Nullable PolicyRef policy,
        Map<String, Object> facts,
        Map<String, String> openings) {

    /** @throws UndeclaredField if the kind does not declare a field */
    public Act {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        facts = Map.copyOf(facts);
        openings = Map.copyOf(openings);
        for (String fact : facts.keySet()) {
            if (!kind.facts().contains(fact)) {
                throw new UndeclaredField(kind, fact);
            }
        }
        for (String opening : openings.keySet()) {
            if (!kind.commits().contains(opening)) {
                throw new UndeclaredField(kind, opening);
            }
        }
    }

    public static Builder of(ActKind kind, Stream stream) {
        return new Builder(kind, stream);
    }

    /** Collects an act. */
    public static final class Builder {
        private final ActKind kind;
        private final Stream stream;
        private @Nullable UUID person;
        private String role = "SYSTEM";
        private @Nullable UUID command;
        private @Nullable Instant at;
        private @Nullable PolicyRef policy;
        private final Map<String, Object> facts = new LinkedHashMap<>();
        private final Map<String, String> openings = new LinkedHashMap<>();

        private Builder(ActKind kind, Stream stream) {
            this.kind = kind;
            this.stream = stream;
        }

        public Builder by(@Nullable UUID person, String role) {
            this.person = person;
            this.role = role;
            return this;
        }

        public Builder command(UUID command, Instant at) {
            this.command = command;
            this.at = at;
            return this;
        }

        public Builder policy(@Nullable PolicyRef policy) {
            this.policy = policy;
            return this;
        }

        public Builder fact(String name, @Nullable Object value) {
            if (value != null) {
                facts.put(name, clear(value));
            }
            return this;
        }

        public Builder opening(String name, @Nullable String value) {
            if (value != null) {
                openings.put(name, value);
            }
            return this;
        }

        public Act build() {
            return new Act(
                    kind,
                    stream,
                    person,
                    role,
                    Objects.requireNonNull(command, "command"),
                    Objects.requireNonNull(at, "at"),
                    policy,
                    facts,
                    openings);
        }

        private static Object clear(Object value) {
            if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
                return value;
            }
            if (value instanceof Iterable<?> many) {
                List<String> texts = new java.util.ArrayList<>();
                many.forEach(one -> texts.add(String.valueOf(one)));
                return List.copyOf(texts);
            }
            return String.valueOf(value);
        }
    }
}
