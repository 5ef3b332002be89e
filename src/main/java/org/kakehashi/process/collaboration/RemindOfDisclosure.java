package org.kakehashi.process.collaboration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.process.FlowBean;
import org.kakehashi.process.Reminders;
import org.kakehashi.review.Step;
import org.springframework.stereotype.Component;

/** Reminds the lead of the disclosure that the case waits for. */
@Component
class RemindOfDisclosure implements JavaDelegate, FlowBean {

    private final Reminders reminders;

    RemindOfDisclosure(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.remind(execution, Step.DISCLOSE_FIRST, NoticeKind.DISCLOSURE_REMINDER);
    }
}
