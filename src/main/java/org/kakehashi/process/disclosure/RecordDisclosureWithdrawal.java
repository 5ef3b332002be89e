package org.kakehashi.process.disclosure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.kakehashi.review.CaseState;
import org.springframework.stereotype.Component;

/** Records that a disclosure was withdrawn. */
@Component
class RecordDisclosureWithdrawal implements JavaDelegate, FlowBean {

    private final Cases cases;
    private final Disclosures disclosures;
    private final DisclosureMatches matches;

    RecordDisclosureWithdrawal(Cases cases, Disclosures disclosures, DisclosureMatches matches) {
        this.matches = matches;
        this.cases = cases;
        this.disclosures = disclosures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        disclosures.withdrawn(cases.now(), Cases.idOf(execution));
        matches.none(cases.now(), Cases.idOf(execution));
        cases.settle(execution, CaseState.WITHDRAWN, null, NoticeKind.WITHDRAWAL_RECORDED);
    }
}
