package org.kakehashi.web.review.findings;

import java.util.List;

/** All that is known about one subject. */
public record FactGroup(String subject, List<FactLine> facts) {

    /** Whether one of them is not known, was found out by a reviewer, or has changed: then it is shown opened. */
    public boolean remarkable() {
        return facts.stream()
                .anyMatch(fact ->
                        !fact.known() || fact.changed() || !fact.reason().isEmpty());
    }
}
