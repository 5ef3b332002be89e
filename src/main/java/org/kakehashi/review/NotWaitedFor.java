package org.kakehashi.review;

/** The case has gone on in the meantime: the flow does not wait for this any more. */
public final class NotWaitedFor extends RuntimeException {

    public NotWaitedFor() {
        super("the case does not wait for this");
    }
}
