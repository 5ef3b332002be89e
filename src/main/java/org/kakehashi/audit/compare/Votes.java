package org.kakehashi.audit.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kakehashi.review.Determination;
import org.kakehashi.trail.RecordedAct;

/**
 * How the committee stood behind a decision, as the act of deciding tells it. Who voted but did not agree dissented.
 *
 * @param mayVote members without a hand in the case
 */
public record Votes(int mayVote, int voted, int agreed) {

    /** None where it was not the committee that decided. */
    static Optional<Votes> of(List<RecordedAct> acts, Determination decision) {
        String id = decision.id().toString();
        return acts.stream()
                .map(RecordedAct::facts)
                .filter(facts -> id.equals(facts.get("determination")) && facts.containsKey("voted"))
                .map(facts -> new Votes(number(facts, "mayVote"), number(facts, "voted"), number(facts, "agreed")))
                .findFirst();
    }

    private static int number(Map<String, Object> facts, String name) {
        return facts.get(name) instanceof Number number ? number.intValue() : 0;
    }
}
