package org.kakehashi.process.collaboration;

import java.util.Map;
import java.util.TreeMap;
import org.kakehashi.collaboration.benefit.BenefitClaim;

/** The steps of the scale that a claim names, by question. */
final class ClaimedGrades {

    private ClaimedGrades() {}

    static Map<String, Integer> of(BenefitClaim claim) {
        Map<String, Integer> grades = new TreeMap<>();
        claim.answers().forEach((question, answer) -> {
            Integer step = answer.scale();
            if (step != null) {
                grades.put(question, step);
            }
        });
        return grades;
    }
}
