package org.kakehashi.review.figures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Whether screening holds up one group more than another (P22).
 *
 * @param alarms how often; null where fewer than two groups are told
 * @param waiting how long, by the medians; null where fewer than two groups have one
 */
public record Parity(Grouping.By by, @Nullable Apart alarms, @Nullable Apart waiting) {

    /** How many times as much as the best group the worst may have. */
    public static final int FACTOR = 2;

    /** The shortest time that is told: what is shorter is no difference. */
    private static final double SHORTEST = 0.1;

    private static final double TENTHS = 10;
    private static final double ROUNDING = 1e-9;

    /**
     * The worst group against the best.
     *
     * @param times how many times as much the worst has, rounded up; null where the best has none
     */
    public record Apart(String worst, String best, @Nullable Double times) {

        @JsonProperty("kept")
        public boolean kept() {
            return times != null && times <= FACTOR;
        }
    }

    /** Those of whom no origin is stated are no group that could be treated otherwise. */
    static Parity of(Grouping grouping) {
        List<Grouping.Group> groups = grouping.groups().stream()
                .filter(one -> !one.key().equals(Grouping.NOT_STATED))
                .toList();
        List<Grouping.Group> waited =
                groups.stream().filter(one -> one.waited().median() != null).toList();
        return new Parity(
                grouping.by(),
                apart(
                        groups,
                        one -> (double) one.unknown().part() / one.unknown().whole()),
                apart(waited, Parity::median));
    }

    private static double median(Grouping.Group group) {
        Double median = group.waited().median();
        return median == null ? 0 : Math.max(SHORTEST, median);
    }

    private static @Nullable Apart apart(List<Grouping.Group> groups, ToDoubleFunction<Grouping.Group> value) {
        if (groups.size() < 2) {
            return null;
        }
        Comparator<Grouping.Group> order = Comparator.comparingDouble(value);
        Grouping.Group worst = groups.stream().max(order).orElseThrow();
        Grouping.Group best = groups.stream().min(order).orElseThrow();
        double most = value.applyAsDouble(worst);
        double least = value.applyAsDouble(best);
        return new Apart(worst.key(), best.key(), times(most, least));
    }

    private static @Nullable Double times(double most, double least) {
        if (most == least) {
            return 1.0;
        }
        return least == 0 ? null : Math.ceil(TENTHS * most / least - ROUNDING) / TENTHS;
    }
}
