package org.kakehashi.web.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kakehashi.review.Objection;

/**
 * An objection and what became of it.
 *
 * @param result null, as is the reason, until it stands
 */
public record ObjectionView(
        Instant at,
        String text,
        Objection.@Nullable Result result,
        @Nullable String reason,
        @Nullable Instant settledAt) {}
