package org.kakehashi.collaboration;

import java.util.List;
import org.kakehashi.collaboration.proposal.Problem;

/** Some answers cannot stand even in a draft. Blanks are no problem here: drafts are kept. */
public final class InvalidAnswers extends RuntimeException {

    private final transient List<Problem> problems;

    InvalidAnswers(List<Problem> problems) {
        super(problems.size() + " answers cannot stand");
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
