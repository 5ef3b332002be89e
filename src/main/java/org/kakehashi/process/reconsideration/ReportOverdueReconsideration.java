package org.kakehashi.process.reconsideration;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.identity.Role;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.notice.Notices;
import org.kakehashi.notice.Recipient;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.kakehashi.review.Objections;
import org.springframework.stereotype.Component;

/** Tells committee and office that a reconsideration takes too long. */
@Component
class ReportOverdueReconsideration implements JavaDelegate, FlowBean {

    private final Cases cases;
    private final Notices notices;
    private final Objections objections;

    ReportOverdueReconsideration(Cases cases, Notices notices, Objections objections) {
        this.cases = cases;
        this.notices = notices;
        this.objections = objections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = Cases.idOf(execution);
        for (Role role : new Role[] {Role.COMMITTEE, Role.OFFICER}) {
            notices.tell(cases.now(), Recipient.role(role), NoticeKind.RECONSIDERATION_OVERDUE, id);
        }
        objections.overdue(cases.now(), id);
    }
}
