package org.kakehashi.process.reconsideration;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.kakehashi.process.benefit.BenefitReview;
import org.kakehashi.process.collaboration.Decided;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.CaseLetters;
import org.kakehashi.review.Objections;
import org.kakehashi.review.Outcome;
import org.springframework.stereotype.Component;

/** Gives the result of the reconsideration, with reasons, to the researcher; the case stands as it says. */
@Component
class IssueReconsiderationLetter implements JavaDelegate, FlowBean {

    private final Cases cases;
    private final CaseLetters letters;
    private final Objections objections;
    private final Disclosures disclosures;
    private final Collaborations collaborations;
    private final BenefitReview benefit;

    IssueReconsiderationLetter(
            Cases cases,
            CaseLetters letters,
            Objections objections,
            Disclosures disclosures,
            Collaborations collaborations,
            BenefitReview benefit) {
        this.cases = cases;
        this.letters = letters;
        this.objections = objections;
        this.disclosures = disclosures;
        this.collaborations = collaborations;
        this.benefit = benefit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = Cases.idOf(execution);
        Outcome outcome = objections.settle(cases.now(), id);
        letters.reconsidered(cases.now(), id);
        if (outcome.kind() == CaseKind.COLLABORATION) {
            collaborations.reconsidered(cases.now(), id, Decided.state(outcome));
            benefit.decided(id, outcome);
        } else {
            disclosures.reconsidered(cases.now(), id, outcome.hasMeasures());
        }
        cases.settle(execution, outcome.state(), outcome, NoticeKind.LETTER_ISSUED);
    }
}
