package org.kakehashi.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of a case, as opposed to the disclosure or proposal itself.
 *
 * @param subject whose disclosure it is, or who leads the collaboration
 * @param worstConcern name of the worst grade found, after the newest assessment
 * @param round grows each time that the case is sent in anew
 */
public record CaseFile(
        UUID id,
        CaseKind kind,
        String number,
        UUID subject,
        UUID proposer,
        UUID unit,
        CaseState state,
        String worstConcern,
        boolean unresolved,
        boolean prohibited,
        int round,
        @Nullable Outcome outcome,
        Instant openedAt,
        Instant changedAt,
        @Nullable Instant closedAt) {

    /** Whether this person may have no say in it: it is his own. */
    public boolean isOwnOf(UUID person) {
        return person.equals(subject) || person.equals(proposer);
    }
}
