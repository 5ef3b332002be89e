package org.kakehashi.screening;

/** A person's answer to a match. */
public enum Verdict {
    /** The party is the listed one. */
    SAME,
    /** It is another party with a like name. */
    DIFFERENT,
    /** It cannot be told; nothing is cleared. */
    UNKNOWN
}
