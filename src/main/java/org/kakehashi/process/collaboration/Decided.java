package org.kakehashi.process.collaboration;

import org.kakehashi.collaboration.State;
import org.kakehashi.review.Outcome;

/** How a collaboration stands once an outcome is in force. */
public final class Decided {

    private Decided() {}

    public static State state(Outcome outcome) {
        return switch (outcome) {
            case PROCEED -> State.DECIDED_PROCEED;
            case PROCEED_WITH_MEASURES -> State.DECIDED_WITH_MEASURES;
            case DECLINE -> State.DECLINED;
            default -> throw new IllegalArgumentException(outcome + " is no end of a collaboration case");
        };
    }
}
