package org.kakehashi.policy.table;

import org.jspecify.annotations.Nullable;

/** Answers the cells that {@link CellTest} does not understand by itself. Never asked about an unknown value. */
public interface FeelTest {

    /**
     * @param tests FEEL unary tests
     * @param value Boolean, BigDecimal, String or LocalDate; null for nil
     * @return UNKNOWN where the expression has no answer, so that a faulty cell never clears a case
     */
    Truth judge(String tests, @Nullable Object value);
}
