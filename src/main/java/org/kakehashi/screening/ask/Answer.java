package org.kakehashi.screening.ask;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.kakehashi.screening.ListState;
import org.kakehashi.screening.ScreeningResult;

/**
 * What the lists say to a question.
 *
 * @param lists all that the product knows, the unreadable ones too
 * @param hits the nearest first, over all lists
 * @param failed something could not be looked up: that there is no hit then means nothing
 */
public record Answer(
        AskedParty asked, Instant at, List<ListState> lists, List<ScreeningResult.Hit> hits, boolean failed) {

    /** In one word. */
    public enum Outcome {
        HIT,
        NO_HIT,
        /** A list could not be asked, and the others say nothing. Never clears. */
        UNKNOWN
    }

    static Answer of(AskedParty asked, Instant at, List<ListState> lists, ScreeningResult result) {
        return new Answer(
                asked,
                at,
                List.copyOf(lists),
                result.hits().stream()
                        .sorted(Comparator.comparingDouble(
                                (ScreeningResult.Hit hit) -> -hit.agreement().score()))
                        .toList(),
                result.failed());
    }

    public Outcome outcome() {
        if (!hits.isEmpty()) {
            return Outcome.HIT;
        }
        return failed ? Outcome.UNKNOWN : Outcome.NO_HIT;
    }
}
