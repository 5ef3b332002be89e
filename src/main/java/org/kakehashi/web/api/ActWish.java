package org.kakehashi.web.api;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Role;
import org.kakehashi.review.Outcome;
import org.kakehashi.trail.ActSearch;

/**
 * What a program looks for among acts; what is left out means any.
 *
 * @param rule id of a row that fired
 * @param from first instant
 * @param to the first one after
 */
record ActWish(
        @Nullable String kind,
        @Nullable Role role,
        @Nullable UUID person,
        @Nullable String rule,
        @Nullable Outcome outcome,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** @param after position of the last act of the page before */
    ActSearch search(@Nullable Long after, int limit) {
        Set<String> terms = new HashSet<>();
        if (rule != null) {
            terms.add("rule=" + rule);
        }
        if (outcome != null) {
            terms.add("outcome=" + outcome);
        }
        return new ActSearch(
                kind == null || kind.isEmpty() ? Set.of() : Set.of(kind),
                role == null ? null : role.name(),
                person,
                terms,
                from,
                to,
                after,
                limit);
    }
}
