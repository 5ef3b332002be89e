package org.kakehashi.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kakehashi.policy.Concern;

/**
 * What the researcher proposes instead of the measures of a decision.
 *
 * @param determination the decision whose measures it answers
 * @param residual what it would leave of the concerns
 */
public record CounterProposal(
        UUID determination, UUID by, Instant at, List<MeasureSet> measures, String reason, Concern residual) {

    public CounterProposal {
        measures = List.copyOf(measures);
    }
}
