package org.kakehashi.process.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.kakehashi.review.DraftComments;
import org.springframework.stereotype.Component;

/** The decision becomes final without a word of the researcher. */
@Component
class RecordNoComment implements JavaDelegate, FlowBean {

    private final Cases cases;
    private final DraftComments comments;

    RecordNoComment(Cases cases, DraftComments comments) {
        this.cases = cases;
        this.comments = comments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        comments.lapsed(cases.now(), Cases.idOf(execution));
    }
}
