package org.kakehashi.process.collaboration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.springframework.stereotype.Component;

/** Looks whether the lead has a disclosure that is valid today. */
@Component
class CheckLeadDisclosure implements JavaDelegate, FlowBean {

    private final Cases cases;
    private final Disclosures disclosures;

    CheckLeadDisclosure(Cases cases, Disclosures disclosures) {
        this.cases = cases;
        this.disclosures = disclosures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean valid = disclosures
                .validFor(cases.file(execution).subject(), cases.today())
                .isPresent();
        execution.setVariable(CollaborationDecision.LEAD_DISCLOSURE_VALID, valid);
    }
}
