package org.kakehashi.process.collaboration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.springframework.stereotype.Component;

/** Sets what the scope table reads. */
@Component
class TellScope implements JavaDelegate, FlowBean {

    private final Collaborations collaborations;

    TellScope(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collaborations.scopeInputs(Cases.idOf(execution)).forEach(execution::setVariable);
    }
}
