package org.kakehashi.trail;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act that a search over all streams found.
 *
 * @param n position in the table; grows, may have gaps
 * @param person who, if not the system and if the pseudonym has not been erased
 */
public record FoundAct(
        long n,
        UUID id,
        Stream stream,
        String kind,
        String role,
        @Nullable UUID person,
        Instant at,
        Map<String, Object> facts) {}
