package org.kakehashi.process.disclosure;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.fact.Facts;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.policy.Assessment;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.kakehashi.process.Judged;
import org.kakehashi.review.CaseAssessments;
import org.springframework.stereotype.Component;

/** Looks the organisations up on the lists, and judges what was disclosed by the packs in force. */
@Component
class AssessDisclosure implements JavaDelegate, FlowBean {

    private final Cases cases;
    private final Disclosures disclosures;
    private final DisclosureScreening screening;
    private final DisclosureMatches matches;
    private final CaseAssessments assessments;

    AssessDisclosure(
            Cases cases,
            Disclosures disclosures,
            DisclosureScreening screening,
            DisclosureMatches matches,
            CaseAssessments assessments) {
        this.screening = screening;
        this.matches = matches;
        this.cases = cases;
        this.disclosures = disclosures;
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = Cases.idOf(execution);
        Facts facts = screening.added(cases.now(), id, disclosures.facts(id));
        Assessment assessment = assessments.assess(cases.now(), id, facts, cases.today());
        matches.ask(cases.now(), id, NoticeKind.MATCH_WAITS);
        Judged.tell(execution, assessment);
        cases.tellRoute(execution);
    }
}
