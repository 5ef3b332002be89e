package org.kakehashi.web.review.cases;

import java.util.List;
import org.kakehashi.review.Determination;

/** A determination with names and measures in words; {@code countered}: the researcher proposed other ones. */
record DecisionView(
        Determination one,
        String decidedBy,
        String countersignedBy,
        String refusedBy,
        List<Set> measures,
        boolean countered) {

    /** A measure that was attached; {@code by} is its day. */
    record Set(String text, java.time.LocalDate due, String note) {}
}
