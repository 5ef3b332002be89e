package org.kakehashi.erasure;

import org.kakehashi.database.EraserMissing;

/** What is refused about an erasure, each in the words {@code refusal.<name>}. */
public abstract sealed class NotErasable extends RuntimeException {

    private NotErasable(String why) {
        super(why);
    }

    /** Whoever asked cannot approve, and nobody erases himself. */
    public static final class NeedsAnotherPerson extends NotErasable {
        NeedsAnotherPerson() {
            super("an erasure takes two people, neither of them the person concerned");
        }
    }

    /** A case is not closed yet. */
    public static final class CaseGoesOn extends NotErasable {
        CaseGoesOn() {
            super("a case that goes on is withdrawn or decided first");
        }
    }

    /** The database role that erases is not set up. */
    public static final class EraserCannotSignIn extends NotErasable {
        EraserCannotSignIn(EraserMissing cause) {
            super("the role that erases cannot sign in");
            initCause(cause);
        }
    }

    /** It has been decided, or is asked for already. */
    public static final class AlreadyAsked extends NotErasable {
        AlreadyAsked() {
            super("asked for or decided already");
        }
    }
}
