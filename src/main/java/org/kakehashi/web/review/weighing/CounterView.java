package org.kakehashi.web.review.weighing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kakehashi.policy.Concern;

/** What the researcher proposed instead, in words; {@code determination} is the decision that it answers. */
public record CounterView(UUID determination, Instant at, String reason, List<Line> measures, Concern residual) {

    /** One measure; the note is empty where none was given. */
    public record Line(String text, LocalDate due, String note) {}
}
