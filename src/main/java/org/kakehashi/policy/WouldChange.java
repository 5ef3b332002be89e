package org.kakehashi.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Subject;

/**
 * What would make a row answer otherwise.
 *
 * @param rule the row; the finding's own for LIFTS and SETTLES
 * @param grade what that row gives, NONE unless it is a concern
 * @param conditions the cells in question
 * @param fitting the other cells of the row, which hold already; of a LIFTS none
 */
public record WouldChange(
        Effect effect, String rule, Concern grade, List<Condition> conditions, @Nullable List<Condition> fitting) {

    /** What follows when conditions turn. */
    public enum Effect {
        /** The finding goes when one of the conditions no longer holds. */
        LIFTS,
        /** The finding is confirmed or goes when the conditions become known. */
        SETTLES,
        /** Another finding comes when all of the conditions hold. */
        ADDS
    }

    /**
     * One cell of the row.
     *
     * @param test the cell's text
     * @param value what stands there now
     */
    public record Condition(Subject subject, String key, String test, FactValue value) {}

    @Override
    public List<Condition> fitting() {
        return fitting == null ? List.of() : fitting;
    }

    public WouldChange {
        conditions = List.copyOf(conditions);
        // judgements that were kept before know none
        fitting = fitting == null ? List.of() : List.copyOf(fitting);
    }
}
