package org.kakehashi.web.audit.work;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Role;
import org.kakehashi.review.Outcome;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a form of the act search narrows the list to; empty means any.
 *
 * @param only kind of act
 * @param person user name of who did it
 * @param rule id of a row that fired
 */
record Sought(
        @Nullable String only,
        @Nullable Role role,
        @Nullable String person,
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

    void into(UriComponentsBuilder address) {
        put(address, "only", only);
        put(address, "role", role == null ? null : role.name());
        put(address, "person", person);
        put(address, "rule", rule);
        put(address, "outcome", outcome == null ? null : outcome.name());
    }

    private static void put(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            address.queryParam(name, value);
        }
    }
}
