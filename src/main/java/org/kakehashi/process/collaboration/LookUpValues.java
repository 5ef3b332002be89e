package org.kakehashi.process.collaboration;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.collaboration.Partners;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.springframework.stereotype.Component;

/** Looks up the standing records of the shared values of all partners (P2). */
@Component
class LookUpValues implements JavaDelegate, FlowBean {

    private final Partners partners;

    LookUpValues(Partners partners) {
        this.partners = partners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = Cases.idOf(execution);
        execution.setVariable(
                CollaborationDecision.VALUES_MISSING, !partners.missingIn(id).isEmpty());
        execution.setVariable(
                CollaborationDecision.VALUES_DOUBTFUL, !partners.doubtfulIn(id).isEmpty());
    }
}
