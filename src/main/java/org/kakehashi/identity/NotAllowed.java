package org.kakehashi.identity;

/** The role and relation of the actor do not permit the act. The thing acted on may be known to him. */
public final class NotAllowed extends RuntimeException {

    private final String act;

    public NotAllowed(String act) {
        super("not allowed: " + act);
        this.act = act;
    }

    public String act() {
        return act;
    }
}
