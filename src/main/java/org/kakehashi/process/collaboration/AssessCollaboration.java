package org.kakehashi.process.collaboration;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.fact.Facts;
import org.kakehashi.policy.Assessment;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.kakehashi.process.Judged;
import org.kakehashi.review.CaseAssessments;
import org.springframework.stereotype.Component;

/** Judges the proposal by the packs in force, and whether some risk is foreseen (P5). */
@Component
class AssessCollaboration implements JavaDelegate, FlowBean {

    private final Cases cases;
    private final Collaborations collaborations;
    private final PartnerScreening screening;
    private final CaseAssessments assessments;

    AssessCollaboration(
            Cases cases, Collaborations collaborations, PartnerScreening screening, CaseAssessments assessments) {
        this.cases = cases;
        this.collaborations = collaborations;
        this.screening = screening;
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = Cases.idOf(execution);
        Facts facts = screening.added(id, collaborations.facts(id)).askedBy("collaboration", "screening", "values");
        Assessment assessment = assessments.assess(cases.now(), id, facts, cases.today());
        Judged.tell(execution, assessment);
        execution.setVariable(CollaborationDecision.RISK_FORESEEN, assessments.riskForeseen(assessment));
    }
}
