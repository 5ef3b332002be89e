package org.kakehashi.screening.sheet;

/** A file that cannot be taken as a spreadsheet of parties. */
public final class SheetRefused extends RuntimeException {

    /** What is wrong with it. */
    public enum Cause {
        MISSING,
        TOO_LARGE,
        UNREADABLE,
        NO_NAME_COLUMN,
        NO_ROWS,
        TOO_MANY_ROWS
    }

    private final Cause why;

    public SheetRefused(Cause why) {
        super("the spreadsheet is refused: " + why);
        this.why = why;
    }

    public Cause why() {
        return why;
    }
}
