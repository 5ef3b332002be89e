package org.kakehashi.screening.lists;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.lists.form.UnreadableList;

/**
 * What came of a new edition.
 *
 * @param edition null if nothing was stored
 * @param cause why it could not be read; null if it could
 * @param where in the file; empty if it could be read
 */
public record RefreshResult(
        Outcome outcome,
        @Nullable UUID edition,
        int entries,
        int added,
        int removed,
        int renamed,
        int changed,
        UnreadableList.@Nullable Cause cause,
        String where) {

    public enum Outcome {
        /** It is used from now on. */
        IN_FORCE,
        /** It lost too much: the edition before stays in force until a second person decides. */
        HELD,
        /** It was published before the edition in force, which stays until a second person decides. */
        OLDER,
        /** It cannot be read: the edition before stays in force. */
        UNREADABLE,
        /** The same file was brought before. */
        KNOWN
    }
}
