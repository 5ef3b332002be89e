package org.kakehashi.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * Which values of a fact are graver than others: under a graver one no rule asks for less. Kinds that nobody can put into an
 * order have none.
 *
 * @param order from the value under which rules may ask least; values that are not listed compare with none
 * @param direction of a number: 1 if more is graver, -1 if less is
 * @param open values by which somebody says that it is not known yet; like an unknown they never clear
 */
public record Graver(List<String> order, int direction, Set<String> open) {

    public static final Graver NONE = new Graver(List.of(), 0, Set.of());

    public Graver {
        order = List.copyOf(order);
        open = Set.copyOf(open);
    }

    /** Whether the first is graver than the second. */
    public boolean than(FactValue one, FactValue other) {
        if (!(one instanceof FactValue.Known first) || !(other instanceof FactValue.Known second)) {
            return false;
        }
        if (direction != 0 && first.value() instanceof BigDecimal more && second.value() instanceof BigDecimal less) {
            return more.compareTo(less) * direction > 0;
        }
        int before = order.indexOf(second.text());
        return before >= 0 && order.indexOf(first.text()) > before;
    }
}
