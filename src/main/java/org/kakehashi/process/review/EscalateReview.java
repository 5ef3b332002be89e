package org.kakehashi.process.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.kakehashi.review.Reviews;
import org.springframework.stereotype.Component;

/** One level up, since the time is over. */
@Component
class EscalateReview implements JavaDelegate, FlowBean {

    private final Cases cases;
    private final Reviews reviews;

    EscalateReview(Cases cases, Reviews reviews) {
        this.cases = cases;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.escalated(cases.now(), Cases.idOf(execution));
        InstitutionalReview.raise(execution);
    }
}
