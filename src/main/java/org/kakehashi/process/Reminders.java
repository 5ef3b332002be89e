package org.kakehashi.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.notice.Notices;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.Level;
import org.kakehashi.review.Reviews;
import org.kakehashi.review.Step;
import org.springframework.stereotype.Component;

/** What the timers for reminders do: tell whoever is waited for, and write that it was done. */
@Component
public class Reminders {

    private final Cases cases;
    private final Notices notices;
    private final Recipients recipients;
    private final Reviews reviews;

    Reminders(Cases cases, Notices notices, Recipients recipients, Reviews reviews) {
        this.cases = cases;
        this.notices = notices;
        this.recipients = recipients;
        this.reviews = reviews;
    }

    public void remind(DelegateExecution execution, Step step, NoticeKind notice) {
        CaseFile file = cases.file(execution);
        Object level = execution.getVariable(Variables.REVIEW_LEVEL);
        recipients
                .of(file, step, level == null ? null : Level.valueOf(level.toString()))
                .forEach(who -> notices.tell(cases.now(), who, notice, file.id()));
        reviews.reminded(cases.now(), file.id(), step);
    }
}
