package org.kakehashi.erasure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something is to be erased, or was.
 *
 * @param subject id of the case or the person
 * @param decidedBy who approved or refused it; never the one who asked
 * @param cases what is erased with it; known from the approval on
 */
public record Erasure(
        UUID id,
        Kind kind,
        UUID subject,
        Ground ground,
        State state,
        UUID requestedBy,
        Instant requestedAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        List<UUID> cases) {

    /** Whose words go. */
    public enum Kind {
        /** What was said in one case. */
        CASE,
        /** All cases of which the person is the subject, his name, and his pseudonyms. */
        PERSON
    }

    public enum State {
        REQUESTED,
        REFUSED,
        /** Gone from the product; the keys are about to go. */
        APPROVED,
        DONE
    }
}
