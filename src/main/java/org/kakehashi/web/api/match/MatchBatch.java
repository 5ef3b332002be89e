package org.kakehashi.web.api.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entities to be looked up, each under a name of the client's choice. Weights and settings of a matcher are not read. */
record MatchBatch(Map<String, Example> queries) {

    MatchBatch {
        // yente's clients may send null for a query that they have not
        Map<String, Example> present = new LinkedHashMap<>(queries == null ? Map.of() : queries);
        present.values().removeIf(Objects::isNull);
        queries = present;
    }

    /**
     * An entity in the form of FollowTheMoney.
     *
     * @param properties each a text or a list of texts
     */
    record Example(@Nullable String id, String schema, Map<String, Object> properties) {

        Example {
            schema = schema == null ? "" : schema;
            properties = properties == null ? Map.of() : properties;
        }

        /** All texts of the properties, in the order of their names here. */
        List<String> texts(String... names) {
            return Stream.of(names).flatMap(this::texts).toList();
        }

        private Stream<String> texts(String name) {
            Object value = properties.get(name);
            Stream<?> values = value instanceof List<?> several ? several.stream() : Stream.ofNullable(value);
            return values.filter(String.class::isInstance).map(one -> ((String) one).strip());
        }
    }
}
