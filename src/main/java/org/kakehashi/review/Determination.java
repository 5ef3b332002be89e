package org.kakehashi.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Role;

/**
 * A decision that was made: by whom, at which level, with which signatures. In force once the second signature, where one
 * is needed, is there and the researcher has accepted the measures.
 */
public record Determination(
        UUID id,
        int round,
        Decision decision,
        @Nullable String recommended,
        boolean departs,
        Level level,
        UUID decidedBy,
        Role decidedRole,
        Instant decidedAt,
        int signatures,
        @Nullable UUID countersignedBy,
        @Nullable Instant countersignedAt,
        @Nullable UUID refusedBy,
        @Nullable String refusalReason,
        @Nullable Instant measuresAcceptedAt,
        @Nullable String measuresDeclinedReason) {}
