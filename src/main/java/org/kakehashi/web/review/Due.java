package org.kakehashi.web.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * By when something is to be done, as text and bar show it.
 *
 * @param days that are left; negative when it is overdue
 * @param percent of the time that has gone by, 100 at the most
 */
public record Due(LocalDate on, long days, long percent) {

    public static @Nullable Due of(Instant openedAt, @Nullable LocalDate on, LocalDate today, ZoneId zone) {
        if (on == null) {
            return null;
        }
        LocalDate opened = LocalDate.ofInstant(openedAt, zone);
        long whole = Math.max(1, ChronoUnit.DAYS.between(opened, on));
        long gone = ChronoUnit.DAYS.between(opened, today);
        return new Due(
                on, ChronoUnit.DAYS.between(today, on), Math.max(0, Math.min(100, Math.round(100.0 * gone / whole))));
    }

    public boolean overdue() {
        return days < 0;
    }

    /** Of the text that says how long there is. */
    public String key() {
        return overdue() ? "review.due.over" : days == 0 ? "review.due.today" : "review.due.left";
    }

    /** What the text counts. */
    public long count() {
        return Math.abs(days);
    }
}
