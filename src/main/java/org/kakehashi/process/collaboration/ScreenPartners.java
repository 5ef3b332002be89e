package org.kakehashi.process.collaboration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkList;
import org.springframework.stereotype.Component;

/** Looks up every partner on the lists. A match is a question for a person. */
@Component
class ScreenPartners implements JavaDelegate, FlowBean {

    private final Cases cases;
    private final PartnerScreening screening;
    private final WorkList workList;

    ScreenPartners(Cases cases, PartnerScreening screening, WorkList workList) {
        this.cases = cases;
        this.screening = screening;
        this.workList = workList;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // what a new edition brought up in the meantime is part of this look-up
        workList.close(cases.now(), Cases.idOf(execution), Step.JUDGE_MATCHES);
        boolean anyMatch = screening.run(cases.now(), Cases.idOf(execution)).anyMatch();
        execution.setVariable(CollaborationDecision.ANY_MATCH, anyMatch);
    }
}
