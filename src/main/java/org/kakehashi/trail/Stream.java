package org.kakehashi.trail;

import java.util.UUID;

/**
 * The chain that an act belongs to. Acts of one stream are numbered and chained by hash; acts in {@link Kind#READS} are
 * neither, so that a read never makes a decision wait.
 */
public record Stream(Kind kind, UUID id) {

    public enum Kind {
        CASE,
        PERSON,
        PACK,
        LIST,
        SYSTEM,
        /** What an auditor does on a case: apart from the case's own stream. */
        AUDIT,
        READS
    }

    private static final UUID SYSTEM_ID = new UUID(0, 0);

    public static Stream ofCase(UUID id) {
        return new Stream(Kind.CASE, id);
    }

    public static Stream ofPerson(UUID id) {
        return new Stream(Kind.PERSON, id);
    }

    public static Stream ofPack(UUID id) {
        return new Stream(Kind.PACK, id);
    }

    public static Stream ofList(UUID id) {
        return new Stream(Kind.LIST, id);
    }

    public static Stream ofSystem() {
        return new Stream(Kind.SYSTEM, SYSTEM_ID);
    }

    /** Notes of the audit on one case; {@link #ofSystem} takes those on none. */
    public static Stream ofAudit(UUID caseId) {
        return new Stream(Kind.AUDIT, caseId);
    }

    /** Reads of one case (or, for what belongs to no case, of one thing). */
    public static Stream ofReads(UUID of) {
        return new Stream(Kind.READS, of);
    }

    /** Reads of what is about all cases and things. */
    public static Stream ofReadsOfAll() {
        return ofReads(SYSTEM_ID);
    }
}
