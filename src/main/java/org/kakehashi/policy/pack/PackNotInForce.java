package org.kakehashi.policy.pack;

import java.time.LocalDate;

/** A case is under a pack that has no version in force on the day. It is not judged without it, since that would clear it. */
public final class PackNotInForce extends RuntimeException {

    public PackNotInForce(String pack, LocalDate on) {
        super("no version of pack " + pack + " is in force on " + on);
    }
}
