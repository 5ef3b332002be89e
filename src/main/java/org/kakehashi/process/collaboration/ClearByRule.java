package org.kakehashi.process.collaboration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.collaboration.State;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Outcome;
import org.springframework.stereotype.Component;

/** Clears a proposal in which the tables found nothing that a person must look at (P1). */
@Component
class ClearByRule implements JavaDelegate, FlowBean {

    private final Cases cases;

    ClearByRule(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.move(execution, State.CLEARED);
        cases.settle(execution, CaseState.ACCEPTED, Outcome.PROCEED, NoticeKind.CLEARED_BY_RULE);
    }
}
