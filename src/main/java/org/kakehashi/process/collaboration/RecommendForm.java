package org.kakehashi.process.collaboration;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.collaboration.Benefits;
import org.kakehashi.policy.weighing.Weighing;
import org.kakehashi.process.Cases;
import org.kakehashi.process.FlowBean;
import org.kakehashi.process.Variables;
import org.kakehashi.review.CaseAssessments;
import org.springframework.stereotype.Component;

/** Weighs the claimed benefit against the residual concern and recommends a form of collaboration (P5, P14). */
@Component
class RecommendForm implements JavaDelegate, FlowBean {

    private final Cases cases;
    private final Benefits benefits;
    private final CaseAssessments assessments;

    RecommendForm(Cases cases, Benefits benefits, CaseAssessments assessments) {
        this.cases = cases;
        this.benefits = benefits;
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = Cases.idOf(execution);
        Weighing weighing = assessments.weigh(
                cases.now(), id, benefits.of(id).map(ClaimedGrades::of).orElse(Map.of()));
        execution.setVariable(
                CollaborationDecision.RECOMMENDED_FORM,
                weighing.recommendation().form().name());
        execution.setVariable(
                Variables.WORST_CONCERN, weighing.proposed().worst().name());
        cases.tellRoute(execution);
    }
}
