package org.kakehashi.disclosure;

/** A disclosure is made for the running fiscal year or the next one. */
public final class YearNotOpen extends RuntimeException {

    private final int year;

    YearNotOpen(int year) {
        super("not open for disclosure: fiscal year " + year);
        this.year = year;
    }

    public int year() {
        return year;
    }
}
