package org.kakehashi.architecture.canary;

import java.time.Clock;

/** Has a time of its own. */
public final class MakesItsOwnClock {

    Clock clock() {
        return Clock.systemUTC();
    }
}
