package org.kakehashi.screening.lists;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.ListEdition;

/**
 * An edition and how it came into use.
 *
 * @param proposedBy null for those that the program loaded by itself
 * @param decidedBy who forced or dropped it after it had been stopped; null if nobody had to
 */
public record StoredEdition(
        ListEdition edition,
        State state,
        @Nullable UUID proposedBy,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    public enum State {
        /** It is used, or was until a later one came. */
        IN_FORCE,
        /** Stopped, and not decided. */
        HELD,
        /** Stopped, and dropped by a second person. */
        REFUSED
    }
}
