package org.kakehashi.process.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.process.FlowBean;
import org.springframework.stereotype.Component;

/** One level up, as the reviewer asked. */
@Component
class RaiseLevel implements JavaDelegate, FlowBean {

    @Override
    public void execute(DelegateExecution execution) {
        InstitutionalReview.raise(execution);
    }
}
