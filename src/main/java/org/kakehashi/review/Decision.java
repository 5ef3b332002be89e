package org.kakehashi.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decider says, before it is signed.
 *
 * @param departureReason needed where the outcome is not the recommended one
 * @param holdUntil only of POSTPONE: when it is looked at again
 * @param acceptsResidual that the decider accepts in his own name what the measures leave of the concerns
 */
public record Decision(
        Outcome outcome,
        String reasonJa,
        String reasonEn,
        @Nullable String departureReason,
        List<MeasureSet> measures,
        @Nullable LocalDate holdUntil,
        boolean acceptsResidual) {

    public Decision {
        measures = List.copyOf(measures);
    }
}
