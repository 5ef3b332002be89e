package org.kakehashi.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.names.Agreement;
import org.kakehashi.screening.names.PartyIndex;

/**
 * A party of a case and an entry of a list with the same name: a question for a person, never a verdict.
 *
 * @param agreement how far the party's nearest name and the entry's agree, word by word
 * @param threshold from which score on it was asked about
 * @param entry the listed party as it stood in that edition
 * @param entryHash content of the entry that the judgement is about
 * @param judgedBy who had the last word: of a near match that was cleared, the second person
 * @param reason why it was judged so
 * @param evidence by which that can be checked
 * @param relation of a confirmed match: how the party has to do with the listed one
 * @param until last day of a clearance, given or proposed
 * @param proposedBy who proposed to clear a near match
 * @param returned by the second person, if one sent the proposal back
 * @param reusedFrom the earlier match whose judgement holds here too; null if it was judged here or is open
 */
public record Match(
        UUID id,
        UUID caseId,
        UUID partyId,
        String partyName,
        Party.Kind partyKind,
        ListEntry.NameKind listedKind,
        Agreement agreement,
        double threshold,
        ListEdition edition,
        ListEntry entry,
        String entryHash,
        State state,
        @Nullable UUID judgedBy,
        @Nullable Instant judgedAt,
        @Nullable String reason,
        @Nullable String evidence,
        @Nullable ListedRelation relation,
        @Nullable LocalDate until,
        @Nullable UUID proposedBy,
        @Nullable Instant proposedAt,
        @Nullable Returned returned,
        @Nullable UUID reusedFrom) {

    public enum State {
        OPEN,
        /** One person says that it is another party, and a second one has to confirm that. Clears nothing. */
        PROPOSED,
        SAME,
        DIFFERENT,
        /** A person looked and could not tell. */
        UNKNOWN
    }

    /** A proposal that the second person did not share. */
    public record Returned(UUID by, Instant at, String reason) {}

    /** Whether somebody has to say something to it. */
    public boolean waits() {
        return state == State.OPEN || state == State.PROPOSED;
    }

    /** Whether it was cleared, and the clearance has ended. */
    public boolean lapsed(LocalDate today) {
        return state == State.DIFFERENT && until != null && until.isBefore(today);
    }

    /** Whether it is about an organisation above or below the party, and not the party itself. */
    public boolean related() {
        return partyKind.related();
    }

    /** The party's name that matched. */
    public String asked() {
        return agreement.asked();
    }

    /** The entry's name that matched. */
    public String listed() {
        return agreement.listed();
    }

    /** So near that one person alone does not say that it is another. */
    public boolean strong() {
        return agreement.score() >= PartyIndex.STRONG;
    }

    /** In METI's categories. */
    public Set<ConcernCategory> concerns() {
        return entry.concernsInOrder();
    }

    /** Whether an earlier judgement of the same name and the same, unchanged entry was taken over. */
    public boolean reused() {
        return reusedFrom != null;
    }
}
