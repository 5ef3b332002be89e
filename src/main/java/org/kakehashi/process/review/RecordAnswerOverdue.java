package org.kakehashi.process.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.kakehashi.review.Reviews;
import org.springframework.stereotype.Component;

/** The reviewer goes on without the answer. */
@Component
class RecordAnswerOverdue implements JavaDelegate, FlowBean {

    private final Cases cases;
    private final Reviews reviews;

    RecordAnswerOverdue(Cases cases, Reviews reviews) {
        this.cases = cases;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.answerOverdue(cases.now(), Cases.idOf(execution));
    }
}
