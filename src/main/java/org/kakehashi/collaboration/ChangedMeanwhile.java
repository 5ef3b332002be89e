package org.kakehashi.collaboration;

/** The draft is no longer as the page or the client knew it. */
public final class ChangedMeanwhile extends RuntimeException {

    ChangedMeanwhile() {
        super("changed meanwhile");
    }
}
