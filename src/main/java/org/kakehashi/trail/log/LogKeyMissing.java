package org.kakehashi.trail.log;

import org.kakehashi.trail.KeyMissing;

/** The log cannot be signed, or not by the keys that signed it so far. */
public final class LogKeyMissing extends KeyMissing {

    LogKeyMissing(String what) {
        super(what);
    }
}
