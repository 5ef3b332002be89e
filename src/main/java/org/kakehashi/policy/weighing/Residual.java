package org.kakehashi.policy.weighing;

import java.util.List;
import org.kakehashi.fact.Subject;
import org.kakehashi.policy.Concern;

/**
 * What is left of the concerns when measures are taken.
 *
 * @param findings each concern of the assessment, unresolved ones excepted: no measure settles what is not known
 */
public record Residual(Concern worst, List<Lowered> findings) {

    /**
     * One concern before and after.
     *
     * @param finding id of the finding
     * @param by the chosen measures that lower it
     */
    public record Lowered(String finding, String rule, Subject subject, Concern from, Concern to, List<String> by) {}

    public Residual {
        findings = List.copyOf(findings);
    }
}
