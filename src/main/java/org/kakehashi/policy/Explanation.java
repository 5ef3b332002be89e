package org.kakehashi.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.kakehashi.policy.table.Truth;

/** Says what would change a finding: what would lift or settle it, and the nearest rows of its table that do not hold. */
final class Explanation {

    private static final int NEAREST = 3;

    private final Function<ReadRow, Concern> grade;

    Explanation(Function<ReadRow, Concern> grade) {
        this.grade = grade;
    }

    List<WouldChange> of(ReadRow row, List<ReadRow> all) {
        List<WouldChange> changes = new ArrayList<>();
        if (row.truth() == Truth.UNKNOWN) {
            changes.add(change(WouldChange.Effect.SETTLES, row, row.conditions(Truth.UNKNOWN)));
        } else {
            changes.add(change(WouldChange.Effect.LIFTS, row, row.conditions(Truth.TRUE)));
        }
        all.stream()
                .filter(other -> other.truth() == Truth.FALSE)
                .sorted(Comparator.comparingInt(other -> missing(other).size()))
                .limit(NEAREST)
                .forEach(other -> changes.add(change(WouldChange.Effect.ADDS, other, missing(other))));
        return changes;
    }

    private static List<WouldChange.Condition> missing(ReadRow row) {
        return row.conditions(Truth.FALSE, Truth.UNKNOWN);
    }

    private WouldChange change(WouldChange.Effect effect, ReadRow row, List<WouldChange.Condition> conditions) {
        return new WouldChange(effect, row.row().rule(), grade.apply(row), conditions);
    }
}
