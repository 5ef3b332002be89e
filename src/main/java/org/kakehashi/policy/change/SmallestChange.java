package org.kakehashi.policy.change;

import java.util.List;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Subject;

/**
 * A way to a milder outcome.
 *
 * @param now what is recommended as things stand, with the fewest measures that bring the concerns down
 * @param then what would be recommended
 * @param facts the fewest that would have to be otherwise, or known to be so
 * @param measures that would still be taken
 */
public record SmallestChange(Outcome now, Outcome then, List<ChangedFact> facts, List<String> measures) {

    /** One fact that would be otherwise. */
    public record ChangedFact(Subject subject, String key, FactValue now, FactValue then) {}

    public SmallestChange {
        facts = List.copyOf(facts);
        measures = List.copyOf(measures);
    }
}
