package org.kakehashi.policy.table;

/** A file, a cell or a text of a table is not of the agreed form. Found when the program starts, not when a case is judged. */
public final class UnreadableTable extends RuntimeException {

    public UnreadableTable(String message) {
        super(message);
    }

    public UnreadableTable(String message, Throwable cause) {
        super(message, cause);
    }
}
