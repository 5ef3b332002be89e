package org.kakehashi.review.precedent;

import java.util.Map;
import org.kakehashi.review.Outcome;

/**
 * An intended decision that most close precedents speak against.
 *
 * @param close how many there are
 * @param same how many of them came to the intended outcome
 * @param outcomes how many came to which
 */
public record Departure(int close, int same, Map<Outcome, Integer> outcomes) {

    public Departure {
        outcomes = Map.copyOf(outcomes);
    }
}
