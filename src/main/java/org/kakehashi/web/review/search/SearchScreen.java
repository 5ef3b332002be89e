package org.kakehashi.web.review.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Outcome;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.KeyPage;

/**
 * The page {@code review/search}.
 *
 * @param person whose cases are shown, if one was picked
 * @param found people of the name that was looked for; null where no name was
 */
record SearchScreen(
        SearchQuery query,
        KeyPage<Line> lines,
        List<Choice> kinds,
        List<Choice> states,
        List<Choice> concerns,
        @Nullable String person,
        @Nullable List<Choice> found) {

    /** One case. */
    record Line(
            UUID id,
            String number,
            CaseKind kind,
            String subject,
            String unit,
            String partner,
            CaseState state,
            String stateWord,
            String tone,
            String concern,
            boolean unresolved,
            @Nullable Outcome outcome,
            Instant openedAt) {}
}
