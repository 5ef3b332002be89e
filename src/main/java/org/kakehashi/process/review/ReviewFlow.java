package org.kakehashi.process.review;

import java.util.Map;
import java.util.UUID;
import org.kakehashi.process.Flows;
import org.kakehashi.process.Variables;
import org.kakehashi.process.collaboration.CollaborationDecision;
import org.kakehashi.process.reconsideration.Reconsideration;
import org.kakehashi.process.review.InstitutionalReview.ReviewOutcome;
import org.kakehashi.review.Level;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.ReviewProcess;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkList;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Moves the flow of a review when the review says so. */
@Component
class ReviewFlow implements ReviewProcess {

    private final Flows flows;
    private final WorkList workList;
    private final RescreenedCase rescreened;

    ReviewFlow(@Lazy Flows flows, WorkList workList, RescreenedCase rescreened) {
        this.flows = flows;
        this.workList = workList;
        this.rescreened = rescreened;
    }

    @Override
    public void questionAsked(UUID caseId) {
        examined(caseId, Map.of(Variables.REVIEW_OUTCOME, ReviewOutcome.QUESTION.name()));
    }

    @Override
    public void answered(UUID caseId) {
        flows.tell(caseId, InstitutionalReview.ANSWERED, Map.of());
    }

    @Override
    public void sentUpward(UUID caseId) {
        examined(caseId, Map.of(Variables.REVIEW_OUTCOME, ReviewOutcome.SEND_UPWARD.name()));
    }

    @Override
    public void determined(UUID caseId, Outcome outcome, boolean secondSignature, boolean hasMeasures, boolean heard) {
        examined(
                caseId,
                Map.of(
                        Variables.REVIEW_OUTCOME,
                        ReviewOutcome.DETERMINED.name(),
                        Variables.DETERMINATION,
                        outcome.name(),
                        Variables.SECOND_SIGNATURE,
                        secondSignature,
                        Variables.HAS_MEASURES,
                        hasMeasures,
                        Variables.COMMENTED,
                        heard));
    }

    @Override
    public void commented(UUID caseId, boolean rebutted) {
        flows.complete(caseId, InstitutionalReview.COMMENT_ON_DRAFT, Map.of(Variables.REBUTTED, rebutted));
    }

    @Override
    public void objected(UUID caseId, Level decided) {
        flows.start(Reconsideration.PROCESS, caseId, Map.of(Variables.DECIDED_LEVEL, decided.name()));
    }

    @Override
    public void reconsidered(UUID caseId, boolean secondSignature, boolean hasMeasures) {
        flows.complete(
                caseId,
                Reconsideration.RECONSIDER,
                Map.of(Variables.SECOND_SIGNATURE, secondSignature, Variables.HAS_MEASURES, hasMeasures));
    }

    @Override
    public void countersigned(UUID caseId, boolean agreed) {
        flows.complete(caseId, InstitutionalReview.COUNTERSIGN, Map.of(Variables.COUNTERSIGNED, agreed));
    }

    @Override
    public void measuresAnswered(UUID caseId, boolean accepted) {
        flows.complete(caseId, InstitutionalReview.ACCEPT_MEASURES, Map.of(Variables.MEASURES_ACCEPTED, accepted));
    }

    @Override
    public void resumed(UUID caseId) {
        flows.tell(caseId, CollaborationDecision.RESUMED, Map.of());
    }

    @Override
    public void matchesJudged(UUID caseId) {
        if (flows.isAt(caseId, CollaborationDecision.JUDGE_MATCHES)) {
            flows.complete(caseId, CollaborationDecision.JUDGE_MATCHES, Map.of());
        } else {
            rescreened.judged(caseId);
        }
    }

    private void examined(UUID caseId, Map<String, Object> outcome) {
        boolean inCommittee = workList.of(caseId).stream().anyMatch(item -> item.step() == Step.DELIBERATE);
        flows.complete(caseId, inCommittee ? InstitutionalReview.DELIBERATE : InstitutionalReview.REVIEW, outcome);
    }
}
