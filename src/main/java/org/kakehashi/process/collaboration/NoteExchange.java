package org.kakehashi.process.collaboration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.collaboration.State;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.kakehashi.review.CaseState;
import org.springframework.stereotype.Component;

/** Notes an exchange that needs no procedure (P1). */
@Component
class NoteExchange implements JavaDelegate, FlowBean {

    private final Cases cases;

    NoteExchange(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.move(execution, State.NOTED);
        cases.settle(execution, CaseState.NO_PROCEDURE, null, NoticeKind.EXCHANGE_NOTED);
    }
}
