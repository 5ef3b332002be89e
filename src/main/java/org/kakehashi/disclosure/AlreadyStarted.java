package org.kakehashi.disclosure;

import java.util.UUID;

/** The person has a disclosure for that year that is open or accepted; a change is reported by amending it. */
public final class AlreadyStarted extends RuntimeException {

    private final UUID disclosure;

    AlreadyStarted(UUID disclosure) {
        super("there is a disclosure for this year");
        this.disclosure = disclosure;
    }

    /** The one that is there. */
    public UUID disclosure() {
        return disclosure;
    }
}
