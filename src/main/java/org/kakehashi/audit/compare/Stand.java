package org.kakehashi.audit.compare;

/** How a row stood in one of the decisions. */
public enum Stand {
    FIRED,
    /** An unknown kept it from being ruled out. */
    UNRESOLVED,
    NOT_FIRED,
    /** The table was asked in a version that has no such row. */
    NO_SUCH_ROW,
    /** The table was not asked. */
    NOT_ASKED
}
