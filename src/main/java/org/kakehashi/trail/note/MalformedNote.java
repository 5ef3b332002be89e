package org.kakehashi.trail.note;

/** A text is not what it should be by its format. */
public final class MalformedNote extends RuntimeException {

    public MalformedNote(String what) {
        super(what);
    }
}
