package org.kakehashi.document;

import java.time.Instant;
import java.util.UUID;

/** That there is a letter, without what it says: enough for a link. */
public record LetterSummary(UUID id, UUID caseId, LetterKind kind, String number, Instant issuedAt) {}
