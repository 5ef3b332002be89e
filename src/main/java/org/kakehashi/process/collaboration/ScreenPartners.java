package org.kakehashi.process.collaboration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.springframework.stereotype.Component;

/** Looks up every partner on the lists. A match is a question for a person. */
@Component
class ScreenPartners implements JavaDelegate, FlowBean {

    private final Cases cases;
    private final PartnerScreening screening;

    ScreenPartners(Cases cases, PartnerScreening screening) {
        this.cases = cases;
        this.screening = screening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean anyMatch = screening.run(cases.now(), Cases.idOf(execution)).anyMatch();
        execution.setVariable(CollaborationDecision.ANY_MATCH, anyMatch);
    }
}
