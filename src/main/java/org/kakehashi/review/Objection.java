package org.kakehashi.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The researcher sees it differently (異議); heard by somebody who had no hand in the decision. */
public record Objection(
        UUID id,
        UUID by,
        Instant at,
        String text,
        @Nullable UUID heardBy,
        @Nullable Instant heardAt,
        @Nullable String answer,
        @Nullable Boolean upheld) {}
