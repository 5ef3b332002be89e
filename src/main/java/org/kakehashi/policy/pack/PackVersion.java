package org.kakehashi.policy.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a pack as it is kept.
 *
 * @param from the first day on which it is in force
 * @param until the first day on which it no longer is, if that is known
 */
public record PackVersion(
        UUID id,
        String pack,
        String version,
        String sha256,
        State state,
        LocalDate from,
        @Nullable LocalDate until,
        Instant recordedAt) {

    /** Where a version stands in its life. */
    public enum State {
        DRAFT,
        /** Judged beside the one in force, without effect. */
        SHADOW,
        /** Holds between its two days. */
        IN_FORCE,
        WITHDRAWN
    }

    boolean covers(LocalDate day) {
        return state == State.IN_FORCE && !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
