package org.kakehashi.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.RuleKind;

/** What of a judgement the flows need to know. */
public final class Judged {

    private Judged() {}

    public static void tell(DelegateExecution execution, Assessment assessment) {
        execution.setVariable(Variables.WORST_CONCERN, assessment.worst().name());
        execution.setVariable(Variables.UNRESOLVED, assessment.unresolved());
        execution.setVariable(Variables.PROHIBITED, assessment.prohibited());
        boolean requirement = assessment.findings(RuleKind.REQUIREMENT).stream().anyMatch(one -> !one.unresolved());
        execution.setVariable(Variables.REQUIREMENT, requirement);
    }
}
