package org.kakehashi.trail;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act as it stands in the trail.
 *
 * @param n position in the table; grows, may have gaps
 * @param person who, if not the system and if the pseudonym has not been erased
 * @param streamSeq position in its stream from 1 without a gap; null for reads
 * @param openings the committed values that have not been erased
 * @param leafHash RFC 6962 leaf hash, 32 bytes
 */
public record RecordedAct(
        long n,
        UUID id,
        String kind,
        String role,
        @Nullable UUID person,
        Instant at,
        @Nullable Long streamSeq,
        @Nullable PolicyRef policy,
        Map<String, Object> facts,
        Map<String, String> openings,
        byte[] leafHash) {}
