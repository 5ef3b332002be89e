package org.kakehashi.process.collaboration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.springframework.stereotype.Component;

/** Says that the case waits for the disclosure of its lead; the work list is told by the step itself. */
@Component
class AskForDisclosure implements JavaDelegate, FlowBean {

    private final Cases cases;

    AskForDisclosure(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.tellSubject(execution, NoticeKind.DISCLOSURE_NEEDED);
    }
}
