package org.kakehashi.review.figures;

import java.time.Duration;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How long something took, in days. Of fewer than {@link #FEWEST} cases only the number is told, since the rest would tell
 * of single ones.
 */
public record Spread(int cases, @Nullable Double median, @Nullable Double ninetieth) {

    /** The smallest group of which anything is told. */
    public static final int FEWEST = 5;

    private static final double HALF = 0.5;
    private static final double MOST = 0.9;
    private static final double TENTHS = 10;

    static Spread of(Collection<Duration> times) {
        long[] sorted = times.stream().mapToLong(Duration::toMillis).sorted().toArray();
        return sorted.length < FEWEST
                ? new Spread(sorted.length, null, null)
                : new Spread(sorted.length, days(sorted, HALF), days(sorted, MOST));
    }

    /** The shortest time that at least this share of the cases did not exceed. */
    private static double days(long[] sorted, double share) {
        long at = sorted[(int) Math.ceil(share * sorted.length) - 1];
        return Math.round(TENTHS * at / Duration.ofDays(1).toMillis()) / TENTHS;
    }
}
