package org.kakehashi.policy.table;

/** How many rows of a table may answer. */
public enum HitPolicy {
    /** At most one row holds. */
    UNIQUE,
    /** The first row that holds. */
    FIRST,
    /** Every row that holds. */
    COLLECT
}
