package org.kakehashi.process.collaboration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.kakehashi.process.Variables;
import org.kakehashi.process.benefit.BenefitReview;
import org.kakehashi.review.CaseLetters;
import org.kakehashi.review.Outcome;
import org.springframework.stereotype.Component;

/** Gives the decision, with reasons, to the researcher. */
@Component
class IssueDecisionLetter implements JavaDelegate, FlowBean {

    private final Cases cases;
    private final CaseLetters letters;
    private final BenefitReview benefit;

    IssueDecisionLetter(Cases cases, CaseLetters letters, BenefitReview benefit) {
        this.cases = cases;
        this.letters = letters;
        this.benefit = benefit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Outcome outcome = Outcome.valueOf(String.valueOf(execution.getVariable(Variables.DETERMINATION)));
        letters.decided(cases.now(), Cases.idOf(execution));
        cases.move(execution, Decided.state(outcome));
        cases.settle(execution, outcome.state(), outcome, NoticeKind.LETTER_ISSUED);
        benefit.decided(Cases.idOf(execution), outcome);
    }
}
