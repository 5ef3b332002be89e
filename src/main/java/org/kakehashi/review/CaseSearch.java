package org.kakehashi.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is looked for among cases; null means any. Pages by key: {@code after} is the last row of the page before. */
public record CaseSearch(
        @Nullable String number,
        @Nullable CaseKind kind,
        @Nullable CaseState state,
        @Nullable String concern,
        @Nullable UUID subject,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable UUID unit,
        @Nullable Outcome outcome,
        @Nullable Key after) {

    /** Rows on a page; a search returns one more if there is a next page. */
    public static final int PAGE = 50;

    public record Key(Instant openedAt, UUID id) {}

    /** In any unit, with any outcome. */
    public CaseSearch(
            @Nullable String number,
            @Nullable CaseKind kind,
            @Nullable CaseState state,
            @Nullable String concern,
            @Nullable UUID subject,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Key after) {
        this(number, kind, state, concern, subject, from, to, null, null, after);
    }

    public static CaseSearch everything() {
        return new CaseSearch(null, null, null, null, null, null, null, null, null, null);
    }
}
