package org.kakehashi.policy.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How two values of a cell stand to each other. */
final class Order {

    private Order() {}

    /** Below, at or above zero; null if the two are of different kinds. */
    static @Nullable Integer of(Object value, Object limit) {
        if (value instanceof BigDecimal one && limit instanceof BigDecimal other) {
            return one.compareTo(other);
        }
        if (value instanceof LocalDate one && limit instanceof LocalDate other) {
            return one.compareTo(other);
        }
        if (value instanceof String one && limit instanceof String other) {
            return one.compareTo(other);
        }
        if (value instanceof Boolean one && limit instanceof Boolean other) {
            return one.compareTo(other);
        }
        return null;
    }

    static boolean holds(int order, String sign) {
        return switch (sign) {
            case "=" -> order == 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> throw new UnreadableTable("no such comparison: " + sign);
        };
    }
}
