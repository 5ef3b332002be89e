package org.kakehashi.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The researcher sees a decision differently (異議); reconsidered by somebody who had no hand in it.
 *
 * @param against the decision
 * @param result what the reconsideration came to; open until it is signed and, where it has measures, taken on
 * @param determination the decision of the reconsideration, with its reasons
 * @param settledAt since when the result stands
 */
public record Objection(
        UUID id,
        UUID by,
        Instant at,
        String text,
        @Nullable UUID against,
        @Nullable UUID heardBy,
        @Nullable Instant heardAt,
        @Nullable Result result,
        @Nullable UUID determination,
        @Nullable Instant settledAt) {

    /** What became of the decision; the table {@code reconsideration-result} says which it is. */
    public enum Result {
        UPHELD,
        VARIED,
        OVERTURNED
    }

    public boolean open() {
        return settledAt == null;
    }
}
