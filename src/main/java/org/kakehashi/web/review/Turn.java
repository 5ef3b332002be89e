package org.kakehashi.web.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.review.Step;

/**
 * What the case waits for, and what the reader may do about it.
 *
 * @param step null where nothing is waited for
 * @param holder in words: a role, or the researcher
 * @param claimedBy name; empty while nobody took it
 * @param researchers whether the researcher is waited for; nobody claims that
 * @param mine the reader has claimed it
 * @param mayClaim the reader may take it now
 * @param mayHandOver the reader may hand it over
 * @param upward there is somebody above the holder, to whom it may be sent
 */
public record Turn(
        @Nullable Step step,
        @Nullable UUID item,
        int version,
        String holder,
        String claimedBy,
        boolean researchers,
        boolean mine,
        boolean mayClaim,
        boolean mayHandOver,
        boolean upward,
        @Nullable Due due) {

    public static final Turn NONE = new Turn(null, null, 0, "", "", false, false, false, false, false, null);

    /** The reader examines the case now. */
    public boolean examining() {
        return mine && (step == Step.REVIEW_CASE || step == Step.DELIBERATE);
    }

    public boolean judging() {
        return mine && step == Step.JUDGE_MATCHES;
    }

    public boolean confirming() {
        return mine && step == Step.CONFIRM_VALUES;
    }

    public boolean countersigning() {
        return mine && step == Step.COUNTERSIGN;
    }

    /** The reader decides anew about an objection. */
    public boolean reconsidering() {
        return mine && step == Step.RECONSIDER;
    }

    /** The reader decides now, for the first time or anew. */
    public boolean deciding() {
        return examining() || reconsidering();
    }

    public boolean deliberated() {
        return step == Step.DELIBERATE;
    }

    public boolean onHold() {
        return step == Step.RESUME;
    }
}
