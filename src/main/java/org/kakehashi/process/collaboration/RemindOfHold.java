package org.kakehashi.process.collaboration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.process.FlowBean;
import org.kakehashi.process.Reminders;
import org.kakehashi.review.Step;
import org.springframework.stereotype.Component;

/** Reminds the office that what was on hold is to be looked at again. */
@Component
class RemindOfHold implements JavaDelegate, FlowBean {

    private final Reminders reminders;

    RemindOfHold(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.remind(execution, Step.RESUME, NoticeKind.HOLD_REMINDER);
    }
}
