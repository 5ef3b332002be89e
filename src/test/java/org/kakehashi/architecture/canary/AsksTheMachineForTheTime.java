package org.kakehashi.architecture.canary;

import java.time.Instant;

/** Cannot be moved in time. */
public final class AsksTheMachineForTheTime {

    Instant now() {
        return Instant.now();
    }
}
