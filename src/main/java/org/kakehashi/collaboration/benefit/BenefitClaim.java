package org.kakehashi.collaboration.benefit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kakehashi.collaboration.proposal.Problem;

/**
 * What benefit the proposer claims: the purposes first, then the questions that these lead to.
 *
 * @param purposes groups of the rubric (A, B, C); one is enough
 * @param answers by the id of the question
 */
public record BenefitClaim(Set<String> purposes, Map<String, Claim> answers) {

    public static final BenefitClaim EMPTY = new BenefitClaim(Set.of(), Map.of());

    public BenefitClaim {
        purposes = purposes == null ? Set.of() : Set.copyOf(purposes);
        answers = answers == null ? Map.of() : Map.copyOf(answers);
    }

    /**
     * What keeps the claim from being sent.
     *
     * @param known the groups that the rubric has
     * @param asked the questions that the chosen purposes lead to
     */
    public List<Problem> problems(Collection<String> known, Collection<String> asked) {
        List<Problem> problems = new ArrayList<>();
        if (purposes.isEmpty() || !known.containsAll(purposes)) {
            problems.add(new Problem("benefit", "purposes", Problem.REQUIRED));
            return problems;
        }
        answers.keySet().stream()
                .filter(id -> !asked.contains(id))
                .sorted()
                .forEach(id -> problems.add(new Problem("benefit", "answers." + id, "not-asked")));
        for (String id : asked) {
            Claim claim = answers.get(id);
            if (claim != null) {
                tellProblems("answers." + id + ".", claim, problems);
            }
        }
        return problems;
    }

    /** A missing answer is allowed: it caps the grade and does not sink it (seed reference, "How to use it"). */
    private static void tellProblems(String at, Claim claim, List<Problem> problems) {
        Integer scale = claim.scale();
        if (scale == null) {
            return;
        }
        if (scale < 0 || scale > 3) {
            problems.add(new Problem("benefit", at + "scale", "scale-out-of-range"));
        }
        if (scale >= 2) {
            Problem.required(
                    (field, code) -> problems.add(new Problem("benefit", field, code)),
                    at + "evidence",
                    claim.evidence());
        }
        if (scale >= 1) {
            Problem.required(
                    (field, code) -> problems.add(new Problem("benefit", field, code)), at + "text", claim.text());
        }
        Problem.tooLong(
                (field, code) -> problems.add(new Problem("benefit", field, code)), at + "text", claim.text(), 4000);
        Problem.tooLong(
                (field, code) -> problems.add(new Problem("benefit", field, code)),
                at + "evidence",
                claim.evidence(),
                4000);
    }
}
