package org.kakehashi.fact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing known, or known to be not known, about a subject.
 *
 * @param key an entry of the {@link FactCatalogue}
 * @param obtainedAt absent when nobody has answered yet
 * @param by the person who declared or confirmed it; absent when the program found it
 */
public record Fact(
        Subject subject,
        String key,
        FactValue value,
        FactSource source,
        @Nullable Instant obtainedAt,
        @Nullable UUID by) {

    /** What stands where an answer was asked for and none was given. */
    public static Fact blank(Subject subject, String key) {
        return new Fact(subject, key, FactValue.unknown(UnknownReason.BLANK), FactSource.DECLARED, null, null);
    }
}
