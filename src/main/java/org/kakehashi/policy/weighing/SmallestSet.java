package org.kakehashi.policy.weighing;

import java.util.List;
import org.kakehashi.policy.Concern;

/**
 * The fewest measures that bring the concerns down to a grade.
 *
 * @param measures ids, in the order of the catalogue
 * @param worst what is left with them
 * @param reached false if no measures of the catalogue are enough; then the fewest that lower all that can be lowered
 */
public record SmallestSet(List<String> measures, Concern worst, boolean reached) {

    public SmallestSet {
        measures = List.copyOf(measures);
    }
}
