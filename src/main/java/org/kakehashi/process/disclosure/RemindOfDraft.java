package org.kakehashi.process.disclosure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.process.FlowBean;
import org.kakehashi.process.Reminders;
import org.kakehashi.review.Step;
import org.springframework.stereotype.Component;

/** Reminds the researcher of a disclosure that is not yet handed in. */
@Component
class RemindOfDraft implements JavaDelegate, FlowBean {

    private final Reminders reminders;

    RemindOfDraft(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.remind(execution, Step.FILL_IN_DISCLOSURE, NoticeKind.DRAFT_REMINDER);
    }
}
