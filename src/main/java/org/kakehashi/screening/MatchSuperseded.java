package org.kakehashi.screening;

/** The parties of the case were looked up again since: the match of that time is history and is not judged any more. */
public final class MatchSuperseded extends RuntimeException {

    MatchSuperseded() {
        super("the case was screened again since");
    }
}
