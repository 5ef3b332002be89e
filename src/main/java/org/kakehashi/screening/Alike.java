package org.kakehashi.screening;

import java.util.UUID;

/** A match with the same evidence as another one: the same party, spelling and content of the entry. */
public record Alike(UUID match, UUID caseId) {}
