package org.kakehashi.collaboration;

/** The state of the collaboration does not let this be done. */
public final class NotPossibleNow extends RuntimeException {

    private final State state;

    NotPossibleNow(State state) {
        super("not possible while " + state);
        this.state = state;
    }

    public State state() {
        return state;
    }
}
