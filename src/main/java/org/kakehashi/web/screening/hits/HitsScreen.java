package org.kakehashi.web.screening.hits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.Match;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.KeyPage;

/** The page {@code screening/hits}. */
record HitsScreen(HitQuery query, KeyPage<Line> lines, List<Choice> lists, List<Choice> waiting) {

    /**
     * One match.
     *
     * @param number of its case
     * @param entry main name of the listed party
     * @param proposedBy name of the first person; empty where there is none
     */
    record Line(
            UUID caseId,
            String number,
            UUID match,
            String party,
            String listed,
            String entry,
            String list,
            String score,
            boolean strong,
            Match.State state,
            String proposedBy,
            @Nullable LocalDate until,
            Instant foundAt) {}

    /** Address of the next page. */
    public @Nullable String next() {
        return lines.next() == null ? null : "/screening/hits?after=" + lines.next() + filter();
    }

    private String filter() {
        return (query.search().list() == null ? "" : "&list=" + query.search().list())
                + (query.strong() ? "&strong=true" : "")
                + (query.waiting() == null ? "" : "&waiting=" + query.waiting());
    }
}
