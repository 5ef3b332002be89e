package org.kakehashi.policy.table;

/** No decision table has this id. */
public final class NoSuchTable extends RuntimeException {

    public NoSuchTable(String id) {
        super("no decision table " + id);
    }
}
