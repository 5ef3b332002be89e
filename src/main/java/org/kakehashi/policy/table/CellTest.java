package org.kakehashi.policy.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.FactValue;

/**
 * A cell, parsed once. Nil equals only {@code null} and lies in no interval; an unknown value makes every test but "-"
 * unknown.
 */
public sealed interface CellTest {

    Truth judge(FactValue value);

    /** Whether it asks for more or less, a question to which nil gives no answer, neither yes nor no. */
    default boolean orders() {
        return false;
    }

    /** Any value will do, also none. */
    record Any() implements CellTest {
        @Override
        public Truth judge(FactValue value) {
            return Truth.TRUE;
        }
    }

    /**
     * A comparison with one value.
     *
     * @param sign {@code =}, {@code <}, {@code <=}, {@code >} or {@code >=}
     * @param limit Boolean, BigDecimal, String or LocalDate; null only with {@code =}
     */
    record Compared(String sign, @Nullable Object limit) implements CellTest {
        @Override
        public Truth judge(FactValue value) {
            if (value instanceof FactValue.Unknown) {
                return Truth.UNKNOWN;
            }
            if (!(value instanceof FactValue.Known known)) {
                return Truth.of(limit == null);
            }
            if (limit == null) {
                return Truth.FALSE;
            }
            Integer order = Order.of(known.value(), limit);
            // another kind of value than the column's: the row must not be passed over in silence
            return order == null ? Truth.UNKNOWN : Truth.of(Order.holds(order, sign));
        }

        @Override
        public boolean orders() {
            return !sign.equals("=");
        }
    }

    /** One of several tests holds: a list, also one with a single member. */
    record OneOf(List<CellTest> tests) implements CellTest {
        @Override
        public Truth judge(FactValue value) {
            return Truth.any(tests.stream().map(test -> test.judge(value)).toList());
        }

        @Override
        public boolean orders() {
            return tests.stream().anyMatch(CellTest::orders);
        }
    }

    /** Both tests hold: an interval. */
    record Between(Compared lower, Compared upper) implements CellTest {
        @Override
        public Truth judge(FactValue value) {
            return Truth.all(List.of(lower.judge(value), upper.judge(value)));
        }

        @Override
        public boolean orders() {
            return true;
        }
    }

    /** {@code not(…)}. Of nil, {@code not(< 50)} holds no more than {@code < 50} does, as in FEEL. */
    record Not(CellTest test) implements CellTest {
        @Override
        public Truth judge(FactValue value) {
            boolean noAnswer = value instanceof FactValue.Nil && test.orders();
            return noAnswer ? Truth.FALSE : test.judge(value).negated();
        }

        @Override
        public boolean orders() {
            return test.orders();
        }
    }

    /** Anything else is asked of the FEEL library. */
    record Feel(String text, FeelTest feel) implements CellTest {
        @Override
        public Truth judge(FactValue value) {
            if (value instanceof FactValue.Unknown) {
                return Truth.UNKNOWN;
            }
            return feel.judge(text, value instanceof FactValue.Known known ? known.value() : null);
        }
    }
}
