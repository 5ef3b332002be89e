package org.kakehashi.disclosure;

/** The state of the disclosure does not let this be done. */
public final class NotPossibleNow extends RuntimeException {

    private final Disclosure.State state;

    NotPossibleNow(Disclosure.State state) {
        super("not possible while " + state);
        this.state = state;
    }

    public Disclosure.State state() {
        return state;
    }
}
