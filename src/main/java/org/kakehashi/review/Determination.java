package org.kakehashi.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Role;
import org.kakehashi.policy.Concern;

/**
 * A decision that was made: by whom, at which level, with which signatures. In force once the second signature, where one
 * is needed, is there and the researcher has accepted the measures.
 *
 * @param residual what the measures leave of the concerns; accepted by whoever decided, where {@link Decision} says so
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
        @Nullable String measuresDeclinedReason,
        Concern residual) {}
