package org.kakehashi.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a table answered when a flow asked it.
 *
 * @param node where in the flow it was asked
 * @param version the engine's number of the table's version
 * @param sha256 hex hash of the table's exact bytes
 * @param inputs flags and enum names by what the columns read
 * @param rules the rows that fired
 */
public record TableAnswer(
        @Nullable String node,
        String table,
        int version,
        String sha256,
        Map<String, String> inputs,
        @Nullable String output,
        List<String> rules,
        Instant at) {

    public TableAnswer {
        inputs = Map.copyOf(inputs);
        rules = List.copyOf(rules);
    }
}
