package org.kakehashi.process.disclosure;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.kakehashi.process.collaboration.WaitingForDisclosure;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Outcome;
import org.springframework.stereotype.Component;

/** Accepts a disclosure in which the table found nothing that a person must look at (P1). */
@Component
class AcceptByRule implements JavaDelegate, FlowBean {

    private final Cases cases;
    private final Disclosures disclosures;
    private final WaitingForDisclosure waiting;

    AcceptByRule(Cases cases, Disclosures disclosures, WaitingForDisclosure waiting) {
        this.cases = cases;
        this.disclosures = disclosures;
        this.waiting = waiting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = Cases.idOf(execution);
        disclosures.acceptedByRule(cases.now(), id);
        cases.settle(execution, CaseState.ACCEPTED, Outcome.ACCEPTED, NoticeKind.DISCLOSURE_ACCEPTED_BY_RULE);
        waiting.goOn(cases.file(execution).subject());
    }
}
