package org.kakehashi.process.collaboration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.kakehashi.review.CaseState;
import org.springframework.stereotype.Component;

/** Records that a proposal was withdrawn. */
@Component
class RecordCollaborationWithdrawal implements JavaDelegate, FlowBean {

    private final Cases cases;

    RecordCollaborationWithdrawal(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.settle(execution, CaseState.WITHDRAWN, null, NoticeKind.WITHDRAWAL_RECORDED);
    }
}
