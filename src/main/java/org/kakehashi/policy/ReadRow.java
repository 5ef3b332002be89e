package org.kakehashi.policy;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactSource;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.KnownFacts;
import org.kakehashi.fact.Subject;
import org.kakehashi.policy.table.Truth;

/**
 * A row with what each of its cells reads and what the cell says about it, column by column.
 *
 * @param subjects of each column
 * @param values that each column reads
 */
record ReadRow(
        ReadyTable table,
        ReadyTable.ReadyRow row,
        Subject[] subjects,
        FactValue[] values,
        List<Truth> truths,
        Truth truth) {

    /** How many cells do not hold. */
    int missing() {
        int missing = 0;
        for (Truth one : truths) {
            missing += one == Truth.TRUE ? 0 : 1;
        }
        return missing;
    }

    /** The cells that ask for something and hold, or do not. */
    List<WouldChange.Condition> conditions(boolean holding) {
        List<WouldChange.Condition> conditions = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (!row.any()[i] && (truths.get(i) == Truth.TRUE) == holding) {
                conditions.add(new WouldChange.Condition(
                        subjects[i], table.keys().get(i), row.row().cells().get(i), values[i]));
            }
        }
        return conditions;
    }

    /** The cells that nobody can answer. */
    List<WouldChange.Condition> open() {
        List<WouldChange.Condition> conditions = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (truths.get(i) == Truth.UNKNOWN) {
                conditions.add(new WouldChange.Condition(
                        subjects[i], table.keys().get(i), row.row().cells().get(i), values[i]));
            }
        }
        return conditions;
    }

    /** What its conditions read, a blank or a nil that nobody stated included. */
    List<Fact> facts(KnownFacts known) {
        List<Fact> read = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (!row.any()[i]) {
                String key = table.keys().get(i);
                Fact stated = known.stated(subjects[i], key);
                read.add(stated == null ? unstated(subjects[i], key, values[i]) : stated);
            }
        }
        return read;
    }

    private static Fact unstated(Subject subject, String key, FactValue value) {
        return value.equals(FactValue.BLANK)
                ? Fact.blank(subject, key)
                : new Fact(subject, key, value, FactSource.FOUND, null, null);
    }
}
