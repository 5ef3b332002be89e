package org.kakehashi.trail;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for among acts of all streams; null or an empty set means any. Pages by key.
 *
 * @param person who did it, under whatever pseudonym
 * @param terms what each act must tell: {@code rule=<id>}, {@code outcome=<name>}, {@code departs=true},
 *     {@code result=<name>}
 * @param from first instant, {@code to} the first one after
 * @param before position of the last act of the page before
 */
public record ActSearch(
        Set<String> kinds,
        @Nullable String role,
        @Nullable UUID person,
        Set<String> terms,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Long before,
        int limit) {

    public ActSearch {
        kinds = Set.copyOf(kinds);
        terms = Set.copyOf(terms);
    }
}
