package org.kakehashi.screening.sheet;

import java.util.List;

/** A file that cannot be taken as a spreadsheet of parties. */
public final class SheetRefused extends RuntimeException {

    /** What is wrong with it. */
    public enum Cause {
        MISSING,
        TOO_LARGE,
        UNREADABLE,
        /** No column of the first line names the party. */
        NO_NAME_COLUMN,
        /** Two do, and which is meant cannot be told. */
        SEVERAL_NAME_COLUMNS,
        NO_ROWS,
        TOO_MANY_ROWS
    }

    private final Cause why;
    private final transient List<String> headings;

    public SheetRefused(Cause why) {
        this(why, List.of());
    }

    /** @param headings of the first line that it is about; told to whoever sent the file, and in no log */
    SheetRefused(Cause why, List<String> headings) {
        super("the spreadsheet is refused: " + why);
        this.why = why;
        this.headings = List.copyOf(headings);
    }

    public List<String> headings() {
        return headings;
    }

    public Cause why() {
        return why;
    }
}
