package org.kakehashi.collaboration.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.kakehashi.collaboration.proposal.Problem;

/**
 * What benefit the proposer claims: the purposes first, then the questions that these lead to.
 *
 * @param purposes groups of the rubric (A, B, C); one is enough
 * @param answers by the id of the question
 */
public record BenefitClaim(Set<String> purposes, Map<String, Claim> answers) {

    private static final String PAGE = "benefit";
    private static final int HIGHEST = 3;
    private static final int EVIDENCED = 2;
    private static final int LONGEST = 4000;

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
     * @param claimed those among them that claim something; the others ask whether it holds
     * @param from first day on which it may be looked at again
     */
    public List<Problem> problems(
            Collection<String> known, Collection<String> asked, Collection<String> claimed, LocalDate from) {
        List<Problem> problems = new ArrayList<>();
        if (purposes.isEmpty() || !known.containsAll(purposes)) {
            problems.add(new Problem(PAGE, "purposes", Problem.REQUIRED));
            return problems;
        }
        answers.keySet().stream()
                .filter(id -> !asked.contains(id))
                .sorted()
                .forEach(id -> problems.add(new Problem(PAGE, "answers." + id, "not-asked")));
        for (String id : asked) {
            Claim claim = answers.get(id);
            if (claim != null) {
                tellProblems("answers." + id + ".", claim, problems);
                if (claimed.contains(id)) {
                    tellProblemsOfPurpose("answers." + id + ".", claim, from, problems);
                }
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
        if (scale < 0 || scale > HIGHEST) {
            problems.add(new Problem(PAGE, at + "scale", "scale-out-of-range"));
        }
        BiConsumer<String, String> tell = (field, code) -> problems.add(new Problem(PAGE, field, code));
        if (claim.claims()) {
            Problem.required(tell, at + "text", claim.text());
        }
        Problem.tooLong(tell, at + "text", claim.text(), LONGEST);
        Problem.tooLong(tell, at + "evidence", claim.evidence(), LONGEST);
    }

    /** Asked once of each purpose, and only where something is claimed of it. */
    private static void tellProblemsOfPurpose(String at, Claim claim, LocalDate from, List<Problem> problems) {
        Integer scale = claim.scale();
        BiConsumer<String, String> tell = (field, code) -> problems.add(new Problem(PAGE, field, code));
        if (scale != null && scale >= EVIDENCED) {
            Problem.required(tell, at + "evidence", claim.evidence());
        }
        if (claim.claims()) {
            if (claim.beneficiaries().isEmpty()) {
                tell.accept(at + "beneficiaries", Problem.REQUIRED);
            }
            Problem.required(tell, at + "standsBehind", claim.standsBehind());
            if (claim.lookAgain() != null && claim.lookAgain().isBefore(from)) {
                tell.accept(at + "lookAgain", "look-again-passed");
            }
        }
    }

    /** With a day to look again for each purpose that has none. */
    public BenefitClaim lookedAtAgain(Collection<String> claimed, LocalDate day) {
        Map<String, Claim> dated = new HashMap<>(answers);
        dated.replaceAll((id, claim) -> claimed.contains(id) && claim.claims() ? claim.lookedAtAgain(day) : claim);
        return new BenefitClaim(purposes, dated);
    }

    /** The first day on which something of it is looked at again. */
    public Optional<LocalDate> lookAgain() {
        return answers.values().stream()
                .map(Claim::lookAgain)
                .filter(day -> day != null)
                .min(Comparator.naturalOrder());
    }
}
