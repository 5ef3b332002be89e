package org.kakehashi.process.benefit;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.collaboration.Benefits;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.identity.Role;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.notice.Notices;
import org.kakehashi.notice.Recipient;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.springframework.stereotype.Component;

/** Tells researcher and office that a benefit is to be looked at again. */
@Component
class RemindOfBenefit implements JavaDelegate, FlowBean {

    private final Cases cases;
    private final Benefits benefits;
    private final Collaborations collaborations;
    private final Notices notices;

    RemindOfBenefit(Cases cases, Benefits benefits, Collaborations collaborations, Notices notices) {
        this.cases = cases;
        this.benefits = benefits;
        this.collaborations = collaborations;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = Cases.idOf(execution);
        if (!Benefits.decided(collaborations.get(id).state())) {
            // a later decision stopped it
            return;
        }
        cases.tellSubject(execution, NoticeKind.BENEFIT_DUE);
        notices.tell(cases.now(), Recipient.role(Role.OFFICER), NoticeKind.BENEFIT_DUE, id);
        benefits.reminded(cases.now(), id);
    }
}
