package org.kakehashi.web.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.review.CaseKind;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.KeyPage;

/**
 * The page {@code review/worklist}.
 *
 * @param path of this list with its filters, to which a page's key is added
 * @param mayHandOver whether the reader may name a stand-in
 */
record WorkListScreen(
        WorkFilter filter,
        KeyPage<WorkLine> lines,
        int count,
        boolean ofUnit,
        List<Choice> kinds,
        List<Choice> concerns,
        List<Heard> objections,
        @Nullable String after) {

    /** A case whose researcher sees the decision differently. */
    record Heard(UUID caseId, String number, CaseKind kind, String subject) {}
}
