package org.kakehashi.screening.lists;

/** A list file is not what its source says: nothing of it is used. */
final class UnreadableList extends RuntimeException {

    UnreadableList(String what) {
        super(what);
    }

    UnreadableList(String what, Throwable cause) {
        super(what, cause);
    }
}
