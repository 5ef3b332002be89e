package org.kakehashi.collaboration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.collaboration.benefit.BenefitClaim;
import org.kakehashi.collaboration.benefit.BenefitRows;
import org.kakehashi.collaboration.proposal.Documents;
import org.kakehashi.collaboration.proposal.Problem;
import org.kakehashi.identity.Command;
import org.kakehashi.policy.weighing.BenefitQuestion;
import org.kakehashi.policy.weighing.BenefitRubric;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Claims of benefit. They are asked for only where some risk is foreseen (P5); what they weigh is decided in {@code policy}. */
@Component
public class Benefits {

    private record Claimed(UUID id, BenefitClaim claim) {}

    private final Ledger ledger;
    private final BenefitRows rows;
    private final BenefitRubric rubric;
    private final Documents documents;
    private final ObjectProvider<CollaborationProcess> process;

    Benefits(
            Ledger ledger,
            BenefitRows rows,
            BenefitRubric rubric,
            Documents documents,
            ObjectProvider<CollaborationProcess> process) {
        this.ledger = ledger;
        this.rows = rows;
        this.rubric = rubric;
        this.documents = documents;
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
            refuseUnfit(claim);
            int n = rows.add(id, claim, command.actor().person(), command.at());
            rows.keepDraft(id, null);
            ledger.write(
                    command,
                    CollaborationActs.BENEFIT_CLAIMED,
                    id,
                    Map.of(
                            "n", n,
                            "purposes", claim.purposes().stream().sorted().toList(),
                            "answers", claim.answers().size(),
                            "sha256", documents.sha256(claim)));
            process.getObject().benefitClaimed(id);
            return ledger.get(id).state();
        });
    }

    private void refuseUnfit(BenefitClaim claim) {
        List<String> asked = rubric.questionsFor(claim.purposes()).stream()
                .map(BenefitQuestion::id)
                .toList();
        List<Problem> problems = claim.problems(rubric.tickable(), asked);
        if (!problems.isEmpty()) {
            throw new Incomplete(problems);
        }
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
