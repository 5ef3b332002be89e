package org.kakehashi.process.reconsideration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.process.FlowBean;
import org.kakehashi.process.Reminders;
import org.kakehashi.review.Step;
import org.springframework.stereotype.Component;

/** Reminds whoever reconsiders. */
@Component
class RemindOfReconsideration implements JavaDelegate, FlowBean {

    private final Reminders reminders;

    RemindOfReconsideration(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.remind(execution, Step.RECONSIDER, NoticeKind.RECONSIDERATION_REMINDER);
    }
}
