package org.kakehashi.screening;

/** A match was judged without saying why. */
public final class ReasonMissing extends RuntimeException {

    public ReasonMissing() {
        super("a judgement needs a reason");
    }
}
