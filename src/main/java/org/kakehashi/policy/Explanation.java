package org.kakehashi.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.policy.table.Truth;

/** Says what would change a finding: what would lift or settle it, and the nearest rows of its table that do not hold. */
final class Explanation {

    private static final int NEAREST = 3;

    private final List<ReadRow> rows;
    private @Nullable List<WouldChange> nearest;

    /** @param rows all of one table, judged for one subject */
    Explanation(List<ReadRow> rows) {
        this.rows = rows;
    }

    List<WouldChange> of(ReadRow row) {
        List<WouldChange> changes = new ArrayList<>();
        boolean open = row.truth() == Truth.UNKNOWN;
        changes.add(new WouldChange(
                open ? WouldChange.Effect.SETTLES : WouldChange.Effect.LIFTS,
                row.row().row().rule(),
                row.row().grade(),
                open ? row.open() : row.conditions(true),
                open ? row.conditions(true) : List.of()));
        changes.addAll(nearest());
        return changes;
    }

    private List<WouldChange> nearest() {
        List<WouldChange> found = nearest;
        if (found == null) {
            found = rows.stream()
                    .filter(other -> other.truth() == Truth.FALSE)
                    .sorted(Comparator.comparingInt(ReadRow::missing))
                    .limit(NEAREST)
                    .map(other -> new WouldChange(
                            WouldChange.Effect.ADDS,
                            other.row().row().rule(),
                            other.row().grade(),
                            other.conditions(false),
                            other.conditions(true)))
                    .toList();
            nearest = found;
        }
        return found;
    }
}
