package org.kakehashi.process.disclosure;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.kakehashi.process.Variables;
import org.kakehashi.process.collaboration.WaitingForDisclosure;
import org.kakehashi.review.CaseLetters;
import org.kakehashi.review.Outcome;
import org.springframework.stereotype.Component;

/** Accepts a disclosure as its reviewers determined, with a letter. */
@Component
class RecordAcceptance implements JavaDelegate, FlowBean {

    private final Cases cases;
    private final Disclosures disclosures;
    private final CaseLetters letters;
    private final WaitingForDisclosure waiting;

    RecordAcceptance(Cases cases, Disclosures disclosures, CaseLetters letters, WaitingForDisclosure waiting) {
        this.cases = cases;
        this.disclosures = disclosures;
        this.letters = letters;
        this.waiting = waiting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = Cases.idOf(execution);
        Outcome outcome = Outcome.valueOf(String.valueOf(execution.getVariable(Variables.DETERMINATION)));
        disclosures.accepted(cases.now(), id, outcome.hasMeasures());
        letters.accepted(cases.now(), id);
        cases.settle(execution, outcome.state(), outcome, NoticeKind.DISCLOSURE_ACCEPTED);
        waiting.goOn(cases.file(execution).subject());
    }
}
