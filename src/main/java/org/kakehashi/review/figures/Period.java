package org.kakehashi.review.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** From one day to another, both included. */
record Period(LocalDate from, LocalDate to, ZoneId zone) {

    Instant begin() {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The first moment that is no longer in it. */
    Instant end() {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
