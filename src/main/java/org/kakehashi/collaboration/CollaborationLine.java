package org.kakehashi.collaboration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.proposal.Kind;

/**
 * A collaboration as a line of a list.
 *
 * @param partners names of the partner institutions as sent; empty for a draft
 */
public record CollaborationLine(
        UUID id,
        String number,
        String title,
        @Nullable Kind kind,
        State state,
        UUID lead,
        UUID unit,
        List<String> partners,
        Instant startedAt,
        Instant changedAt) {

    public CollaborationLine {
        partners = List.copyOf(partners);
    }
}
