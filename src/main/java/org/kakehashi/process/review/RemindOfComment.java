package org.kakehashi.process.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.process.FlowBean;
import org.kakehashi.process.Reminders;
import org.kakehashi.review.Step;
import org.springframework.stereotype.Component;

/** Reminds the researcher that he may comment on a draft. */
@Component
class RemindOfComment implements JavaDelegate, FlowBean {

    private final Reminders reminders;

    RemindOfComment(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.remind(execution, Step.COMMENT_ON_DRAFT, NoticeKind.COMMENT_REMINDER);
    }
}
