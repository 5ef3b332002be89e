package org.kakehashi.web.parts;

import org.jspecify.annotations.Nullable;

/**
 * One part of a long form in its task list.
 *
 * @param link none while it cannot be opened yet
 */
public record Task(String text, State state, @Nullable String link, String hint) {

    /** How far the part is: 未着手, 入力中, 完了, 該当なし. */
    public enum State {
        NOT_STARTED,
        IN_PROGRESS,
        COMPLETED,
        NOT_APPLICABLE
    }
}
