package org.kakehashi.review;

/** What the domain refuses in a review, each in the customer's words (message keys {@code refusal.<name>}). */
public abstract sealed class Refused extends RuntimeException {

    private Refused(String why) {
        super(why);
    }

    /** Nobody has a say in his own case. */
    public static final class OwnCase extends Refused {
        OwnCase() {
            super("nobody decides, signs, votes or comments on a case of his own");
        }
    }

    /** The step is done or is not the one that the case waits for. */
    public static final class NotWaiting extends Refused {
        NotWaiting(Step step) {
            super("the case does not wait for " + step);
        }
    }

    /** Somebody else took the work item, or nobody did. */
    public static final class NotClaimedByYou extends Refused {
        NotClaimedByYou() {
            super("claim it first");
        }
    }

    /** The page was opened before somebody else changed the case. */
    public static final class Stale extends Refused {
        Stale() {
            super("changed in the meantime");
        }
    }

    /** Whoever decided cannot sign a second time. */
    public static final class SameSignature extends Refused {
        SameSignature() {
            super("the second signature is somebody else's");
        }
    }

    /** The outcome is of another kind of case. */
    public static final class OutcomeDoesNotFit extends Refused {
        OutcomeDoesNotFit() {
            super("that outcome does not fit this kind of case");
        }
    }

    /** Something that must be said is missing. */
    public static final class Missing extends Refused {
        private final String field;

        Missing(String field) {
            super("missing: " + field);
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    /** A prohibition is not balanced against benefit. */
    public static final class Prohibited extends Refused {
        Prohibited() {
            super("what a law or funder forbids cannot proceed");
        }
    }

    /** Too few members of the committee have voted. */
    public static final class NoQuorum extends Refused {
        NoQuorum() {
            super("not enough members of the committee have voted");
        }
    }

    /** The committee has not voted so. */
    public static final class NoMajority extends Refused {
        NoMajority() {
            super("not enough of the votes are for this outcome");
        }
    }

    /** Several matches are answered in one go only where the evidence is the very same. */
    public static final class NotAlike extends Refused {
        NotAlike() {
            super("the evidence is not the same");
        }
    }

    /** A match or a doubtful value still waits for its answer. */
    public static final class StillOpen extends Refused {
        StillOpen() {
            super("some are still open");
        }
    }
}
