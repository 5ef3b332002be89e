package org.kakehashi.trail.note;

/** A note has a false signature by a known key, or none by any. */
public final class UnverifiedNote extends RuntimeException {

    UnverifiedNote(String what) {
        super(what);
    }
}
