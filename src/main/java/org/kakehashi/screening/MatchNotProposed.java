package org.kakehashi.screening;

/** There is no proposal to clear this match that a second person could answer. */
public final class MatchNotProposed extends RuntimeException {

    MatchNotProposed() {
        super("nobody proposed to clear this match");
    }
}
