package org.kakehashi.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Role;

/** Asked of the researcher in the open, as opposed to a {@link Comment}. Overdue ones are closed without an answer. */
public record Question(
        UUID id,
        UUID askedBy,
        Role askedRole,
        Instant askedAt,
        String text,
        @Nullable String answer,
        @Nullable UUID answeredBy,
        @Nullable Instant answeredAt,
        boolean overdue) {

    public boolean isOpen() {
        return answer == null && !overdue;
    }
}
