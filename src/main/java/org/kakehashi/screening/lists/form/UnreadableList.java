package org.kakehashi.screening.lists.form;

/**
 * A list file is not what its source says: nothing of it is used. The message is for the office, names places by number
 * and never quotes the file.
 */
public final class UnreadableList extends RuntimeException {

    /** What is wrong, for its words on the screen. */
    public enum Cause {
        /** Not this form at all, or broken in the middle. */
        MALFORMED,
        /** Larger than any list of this kind. */
        TOO_LARGE,
        /** It asks the reader to do something that no list needs, such as to fetch another file. */
        HOSTILE,
        /** Read, but not what its publisher says of it: parties are missing. */
        INCOMPLETE
    }

    private final Cause what;

    public UnreadableList(Cause what, String where) {
        super(where);
        this.what = what;
    }

    public UnreadableList(Cause what, String where, Throwable cause) {
        super(where, cause);
        this.what = what;
    }

    public UnreadableList(String where) {
        this(Cause.MALFORMED, where);
    }

    public UnreadableList(String where, Throwable cause) {
        this(Cause.MALFORMED, where, cause);
    }

    public Cause what() {
        return what;
    }
}
