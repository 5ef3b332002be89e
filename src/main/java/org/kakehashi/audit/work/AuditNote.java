package org.kakehashi.audit.work;

import java.time.Instant;
import java.util.UUID;

/** What an auditor wrote down about a case; those who work on the case never see it. */
public record AuditNote(UUID id, UUID caseId, Kind kind, String text, UUID by, Instant at) {

    /** How much it says. */
    public enum Kind {
        /** Something to remember. */
        NOTE,
        /** Something that was not as it should be. */
        FINDING
    }
}
