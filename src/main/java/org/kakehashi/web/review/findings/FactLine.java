package org.kakehashi.web.review.findings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One fact in words.
 *
 * @param subject what it is about
 * @param source as parts/tag knows it
 * @param by name of whoever declared or confirmed it; empty for the program
 * @param changed it was otherwise when the case was judged before
 * @param reason why a reviewer confirmed it; empty otherwise
 */
public record FactLine(
        String subject,
        String name,
        String value,
        boolean known,
        String source,
        @Nullable Instant at,
        String by,
        boolean changed,
        String reason) {}
