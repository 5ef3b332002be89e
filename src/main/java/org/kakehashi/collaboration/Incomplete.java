package org.kakehashi.collaboration;

import java.util.List;
import org.kakehashi.collaboration.proposal.Problem;

/** What was to be sent still lacks answers, or holds some that contradict each other. */
public final class Incomplete extends RuntimeException {

    private final transient List<Problem> problems;

    Incomplete(List<Problem> problems) {
        super(problems.size() + " answers are missing or contradict each other");
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
