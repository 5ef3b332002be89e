package org.kakehashi.collaboration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.collaboration.benefit.BenefitClaim;
import org.kakehashi.collaboration.benefit.BenefitResult;
import org.kakehashi.collaboration.benefit.BenefitRows;
import org.kakehashi.collaboration.proposal.Documents;
import org.kakehashi.collaboration.proposal.Problem;
import org.kakehashi.identity.Command;
import org.kakehashi.policy.DeadlineTable;
import org.kakehashi.policy.weighing.BenefitQuestion;
import org.kakehashi.policy.weighing.BenefitRubric;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Claims of benefit. They are asked for only where some risk is foreseen (P5); what they weigh is decided in {@code policy}. */
@Component
public class Benefits {

    private static final String LOOK_AGAIN = "IntermediateCatchEvent_DayToLookAgainCame";

    private record Claimed(UUID id, BenefitClaim claim) {}

    private final Ledger ledger;
    private final BenefitRows rows;
    private final BenefitRubric rubric;
    private final Documents documents;
    private final DeadlineTable deadlines;
    private final Clock clock;
    private final ObjectProvider<CollaborationProcess> process;

    Benefits(
            Ledger ledger,
            BenefitRows rows,
            BenefitRubric rubric,
            Documents documents,
            DeadlineTable deadlines,
            Clock clock,
            ObjectProvider<CollaborationProcess> process) {
        this.ledger = ledger;
        this.rows = rows;
        this.rubric = rubric;
        this.documents = documents;
        this.deadlines = deadlines;
        this.clock = clock;
        this.process = process;
    }

    /** Keeps an unfinished claim. */
    @Transactional
    public void save(Command command, UUID id, BenefitClaim claim) {
        ledger.require(command.actor(), "collaboration.claim-benefit", id);
        ledger.once(command, "collaboration.save-benefit", new Claimed(id, claim), () -> {
            asked(id);
            rows.keepDraft(id, claim);
            ledger.write(
                    command,
                    CollaborationActs.BENEFIT_SAVED,
                    id,
                    Map.of("answers", claim.answers().size()));
        });
    }

    /**
     * Sends the claim.
     *
     * @return where the case stands now
     * @throws Incomplete if no purpose is chosen or an answer lacks what its step of the scale demands
     */
    @Transactional
    public State claim(Command command, UUID id, BenefitClaim claim) {
        ledger.require(command.actor(), "collaboration.claim-benefit", id);
        return ledger.once(command, "collaboration.claim-benefit", new Claimed(id, claim), State.class, () -> {
            asked(id);
            BenefitClaim dated = claim.lookedAtAgain(claimed(claim), lookAgainOtherwise());
            refuseUnfit(dated);
            int n = rows.add(id, dated, command.actor().person(), command.at());
            rows.keepDraft(id, null);
            ledger.write(
                    command,
                    CollaborationActs.BENEFIT_CLAIMED,
                    id,
                    Map.of(
                            "n", n,
                            "purposes", dated.purposes().stream().sorted().toList(),
                            "answers", dated.answers().size(),
                            "sha256", documents.sha256(dated)));
            process.getObject().benefitClaimed(id);
            return ledger.get(id).state();
        });
    }

    private void refuseUnfit(BenefitClaim claim) {
        List<String> asked = rubric.questionsFor(claim.purposes()).stream()
                .map(BenefitQuestion::id)
                .toList();
        List<Problem> problems = claim.problems(rubric.tickable(), asked, claimed(claim), LocalDate.now(clock));
        if (!problems.isEmpty()) {
            throw new Incomplete(problems);
        }
    }

    private List<String> claimed(BenefitClaim claim) {
        return rubric.questionsFor(claim.purposes()).stream()
                .filter(question -> question.side() == BenefitQuestion.Side.BENEFIT)
                .map(BenefitQuestion::id)
                .toList();
    }

    /** The day on which a claim is looked at again that names none. */
    public LocalDate lookAgainOtherwise() {
        return LocalDate.now(clock).plusDays(deadlines.of(LOOK_AGAIN).days());
    }

    /** Says what came of it: possible once it was decided to go on, as often as it is looked at again. */
    @Transactional
    public void report(Command command, UUID id, BenefitResult.Reached reached, String text) {
        ledger.require(command.actor(), "collaboration.claim-benefit", id);
        ledger.once(command, "collaboration.report-benefit", List.of(id, reached, text), () -> {
            Collaboration one = ledger.lock(id);
            one.requireState(decided(one.state()) && rows.last(id).isPresent());
            if (text.isBlank()) {
                throw new Incomplete(List.of(new Problem("benefit", "result", Problem.REQUIRED)));
            }
            rows.addResult(
                    id,
                    new BenefitResult(reached, text, command.at()),
                    command.actor().person());
            ledger.write(command, CollaborationActs.BENEFIT_REPORTED, id, Map.of("reached", reached, "text", text));
        });
    }

    /** Whether it may be said what came of it. */
    public static boolean decided(State state) {
        return state == State.DECIDED_PROCEED || state == State.DECIDED_WITH_MEASURES;
    }

    /** The day has come on which the claim is looked at again, and that was told. */
    @Transactional
    public void reminded(Command command, UUID id) {
        ledger.write(command, CollaborationActs.BENEFIT_DUE, id, Map.of());
    }

    /** Oldest first. */
    public List<BenefitResult> results(UUID id) {
        return rows.results(id);
    }

    private void asked(UUID id) {
        Collaboration one = ledger.lock(id);
        one.requireState(one.state() == State.BENEFIT_ASKED);
    }

    /** The claim that was sent last. */
    public Optional<BenefitClaim> of(UUID id) {
        return rows.last(id);
    }

    /** What the proposer is working on: the kept draft, else what was sent last. */
    public BenefitClaim draft(UUID id) {
        return rows.draft(id).or(() -> of(id)).orElse(BenefitClaim.EMPTY);
    }
}
