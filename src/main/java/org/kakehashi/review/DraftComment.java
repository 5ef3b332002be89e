package org.kakehashi.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a researcher said to a decision while it was a draft.
 *
 * @param determination the draft
 * @param by null where nothing was said in time
 * @param text only of a rebuttal; its files are those of the case
 */
public record DraftComment(UUID determination, Kind kind, @Nullable UUID by, Instant at, @Nullable String text) {

    /** How it was answered. */
    public enum Kind {
        REBUTTED,
        NOTHING_TO_ADD,
        LAPSED
    }
}
