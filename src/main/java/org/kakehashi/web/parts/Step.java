package org.kakehashi.web.parts;

import org.jspecify.annotations.Nullable;

/**
 * One step of the line of steps of a case.
 *
 * @param when in words ("by Friday", "done on 3 July")
 */
public record Step(String text, State state, @Nullable String when) {

    /** Where the case stands with the step. */
    public enum State {
        DONE,
        NOW,
        NEXT
    }
}
