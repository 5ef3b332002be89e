package org.kakehashi.process.collaboration;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kakehashi.collaboration.Benefits;
import org.kakehashi.fact.Facts;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
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
    private final RiskAnswers risks;

    RecommendForm(Cases cases, Benefits benefits, CaseAssessments assessments, RiskAnswers risks) {
        this.cases = cases;
        this.benefits = benefits;
        this.assessments = assessments;
        this.risks = risks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = Cases.idOf(execution);
        Map<String, Integer> grades = benefits.of(id).map(ClaimedGrades::of).orElse(Map.of());
        judgeAnew(id, grades);
        Weighing weighing = assessments.weigh(cases.now(), id, grades);
        execution.setVariable(
                CollaborationDecision.RECOMMENDED_FORM,
                weighing.recommendation().form().name());
        execution.setVariable(
                Variables.WORST_CONCERN, weighing.proposed().worst().name());
        cases.tellRoute(execution);
    }

    /** What the claim says of risks is judged before benefit is weighed against them. */
    private void judgeAnew(UUID id, Map<String, Integer> grades) {
        Facts before = assessments
                .newest(id)
                .orElseThrow(() -> new NoSuchThing("assessment"))
                .assessment()
                .facts();
        Command command = cases.now();
        Facts facts = risks.added(before, id, grades, command);
        if (!facts.equals(before)) {
            assessments.assess(command, id, facts, cases.today());
        }
    }
}
