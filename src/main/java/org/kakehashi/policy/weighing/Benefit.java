package org.kakehashi.policy.weighing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well a claim of benefit stands: 0 not claimed or not considered, 1 stated, 2 with evidence, 3 agreed and checkable.
 *
 * @param best of the purpose groups, never a sum or a mean
 * @param groups grade by purpose group, claimed groups only
 * @param unanswered tests of claimed groups that nobody answered; each caps its group at 1
 */
public record Benefit(int best, Map<String, Integer> groups, List<String> unanswered) {

    public Benefit {
        groups = java.util.Collections.unmodifiableMap(new TreeMap<>(groups));
        unanswered = List.copyOf(unanswered);
    }

    /** Nothing was claimed, or nobody asked. */
    public static Benefit none() {
        return new Benefit(0, Map.of(), List.of());
    }
}
