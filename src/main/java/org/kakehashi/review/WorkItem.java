package org.kakehashi.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Role;

/**
 * One thing that waits for somebody.
 *
 * @param role who has it, unless {@code person} names one
 * @param unit of the head, when {@code role} is UNIT_HEAD
 * @param claimedBy who took it out of the list of his role
 */
public record WorkItem(
        UUID id,
        UUID caseId,
        Step step,
        Role role,
        @Nullable UUID unit,
        @Nullable UUID person,
        @Nullable UUID claimedBy,
        Instant openedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant closedAt,
        int version) {}
