package org.kakehashi.disclosure;

/** How far somebody's career has come, as far as the title of a post tells; from the least to the most. For figures alone. */
public enum CareerStage {
    UNKNOWN,
    STUDENT,
    EARLY,
    MID,
    SENIOR
}
