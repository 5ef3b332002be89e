package org.kakehashi.policy;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactSource;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.UnknownReason;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.Truth;

/** A row with the value that each of its cells reads and what the cell says about it. */
record ReadRow(Table.Row row, List<Cell> cells) {

    /**
     * One cell of it.
     *
     * @param any whether any value will do
     */
    record Cell(Subject subject, String key, String test, boolean any, FactValue value, Truth truth) {

        WouldChange.Condition condition() {
            return new WouldChange.Condition(subject, key, test, value);
        }
    }

    List<Truth> truths() {
        return cells.stream().map(Cell::truth).toList();
    }

    Truth truth() {
        return Truth.all(truths());
    }

    List<WouldChange.Condition> conditions(Truth... truths) {
        return cells.stream()
                .filter(cell -> !cell.any() && List.of(truths).contains(cell.truth()))
                .map(Cell::condition)
                .toList();
    }

    /** What its conditions read, a blank or a nil that nobody stated included. */
    List<Fact> facts(Facts known) {
        List<Fact> read = new ArrayList<>();
        for (Cell cell : cells) {
            if (!cell.any()) {
                read.add(known.fact(cell.subject(), cell.key()).orElseGet(() -> unstated(cell)));
            }
        }
        return read;
    }

    private static Fact unstated(Cell cell) {
        return cell.value().equals(FactValue.unknown(UnknownReason.BLANK))
                ? Fact.blank(cell.subject(), cell.key())
                : new Fact(cell.subject(), cell.key(), cell.value(), FactSource.FOUND, null, null);
    }
}
