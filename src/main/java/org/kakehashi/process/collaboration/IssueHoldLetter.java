package org.kakehashi.process.collaboration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.kakehashi.review.CaseLetters;
import org.springframework.stereotype.Component;

/** Says what the case waits for and when it is looked at again. */
@Component
class IssueHoldLetter implements JavaDelegate, FlowBean {

    private final Cases cases;
    private final CaseLetters letters;

    IssueHoldLetter(Cases cases, CaseLetters letters) {
        this.cases = cases;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.held(cases.now(), Cases.idOf(execution));
        cases.tellSubject(execution, NoticeKind.LETTER_ISSUED);
    }
}
