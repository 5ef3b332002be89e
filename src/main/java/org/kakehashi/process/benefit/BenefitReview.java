package org.kakehashi.process.benefit;

import java.util.Map;
import java.util.UUID;
import org.kakehashi.collaboration.Benefits;
import org.kakehashi.process.Flows;
import org.kakehashi.review.Outcome;
import org.kakehashi.trail.Erases;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lets the benefit of a case be looked at again, where some was claimed and the case goes on; once for a case. */
@Component
public class BenefitReview implements Erases {

    private static final String PROCESS = "benefit-review";

    private final Flows flows;
    private final Benefits benefits;

    BenefitReview(@Lazy Flows flows, Benefits benefits) {
        this.flows = flows;
        this.benefits = benefits;
    }

    public void decided(UUID caseId, Outcome outcome) {
        boolean claimed = benefits.of(caseId)
                .filter(claim -> claim.lookAgain().isPresent())
                .isPresent();
        if (outcome.goesOn() && claimed && !flows.runs(PROCESS, caseId)) {
            flows.start(PROCESS, caseId, Map.of());
        }
    }

    /** Nobody is reminded of an erased case. */
    @Override
    public void eraseCase(UUID caseId) {
        flows.stop(PROCESS, caseId, "erased");
    }
}
