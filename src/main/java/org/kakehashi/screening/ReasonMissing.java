package org.kakehashi.screening;

/** Something was decided without saying why. */
public final class ReasonMissing extends RuntimeException {

    public ReasonMissing() {
        super("a decision needs a reason");
    }
}
