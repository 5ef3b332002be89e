package org.kakehashi.disclosure;

import java.util.List;

/** Some answers cannot be read as what was asked. Blanks are no problem here: drafts are kept. */
public final class InvalidAnswers extends RuntimeException {

    private final transient List<Answers.Problem> problems;

    InvalidAnswers(List<Answers.Problem> problems) {
        super(problems.size() + " answers cannot be read");
        this.problems = List.copyOf(problems);
    }

    public List<Answers.Problem> problems() {
        return problems;
    }
}
