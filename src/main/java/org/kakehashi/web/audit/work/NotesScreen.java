package org.kakehashi.web.audit.work;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.audit.Taking;
import org.kakehashi.web.parts.Choice;

/**
 * The page {@code audit/notes}: notes and findings on all cases, newest first.
 *
 * @param only the kind that is shown alone; empty for both
 * @param nextLink address of the next page; none on the last
 */
record NotesScreen(String only, List<Choice> kinds, List<Line> lines, @Nullable String nextLink, Taking taking) {

    /** @param number of the case that it is about */
    public record Line(Instant at, String kind, String text, String by, String number, UUID caseId) {}
}
