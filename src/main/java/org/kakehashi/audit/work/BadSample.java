package org.kakehashi.audit.work;

/** What a sample was asked for by cannot be drawn by. */
public final class BadSample extends RuntimeException {

    private final String field;

    BadSample(String field) {
        super("no sample by this " + field);
        this.field = field;
    }

    /** {@code seed}, {@code size} or {@code to}. */
    public String field() {
        return field;
    }
}
