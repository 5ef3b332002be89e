package org.kakehashi.web.audit.work;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Role;
import org.kakehashi.review.Outcome;

/**
 * What a form of the act search narrows the list to; empty means any. The person never stands in an address: a search for
 * one is posted.
 *
 * @param only kind of act
 * @param person who did it
 * @param rule id of a row that fired
 */
record Sought(
        @Nullable String only,
        @Nullable Role role,
        @Nullable UUID person,
        @Nullable String rule,
        @Nullable Outcome outcome) {

    Set<String> kinds() {
        return only == null || only.isEmpty() ? Set.of() : Set.of(only);
    }

    Set<String> terms() {
        Set<String> terms = new HashSet<>();
        if (rule != null && !rule.isBlank()) {
            terms.add("rule=" + rule.strip());
        }
        if (outcome != null) {
            terms.add("outcome=" + outcome);
        }
        return terms;
    }

    /** What was asked for, as an address may say it. */
    Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        Period.put(filters, "only", only);
        Period.put(filters, "role", role);
        Period.put(filters, "rule", rule);
        Period.put(filters, "outcome", outcome);
        return filters;
    }
}
