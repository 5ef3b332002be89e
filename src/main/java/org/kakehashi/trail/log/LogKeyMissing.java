package org.kakehashi.trail.log;

/** The log cannot be signed, or not by the keys that signed it so far. */
public final class LogKeyMissing extends RuntimeException {

    LogKeyMissing(String what) {
        super(what);
    }
}
