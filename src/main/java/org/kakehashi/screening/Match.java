package org.kakehashi.screening;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party of a case and an entry of a list with the same name: a question for a person, never a verdict.
 *
 * @param asked the party's name that matched
 * @param listed the entry's name that matched
 * @param entry the listed party as it stood in that edition
 * @param entryHash content of the entry that the judgement is about
 * @param reason why it was judged so
 * @param reusedFrom the earlier match whose judgement holds here too; null if it was judged here or is open
 */
public record Match(
        UUID id,
        UUID caseId,
        UUID partyId,
        String partyName,
        Party.Kind partyKind,
        String asked,
        String listed,
        ListEntry.NameKind listedKind,
        How how,
        ListEdition edition,
        ListEntry entry,
        String entryHash,
        State state,
        @Nullable UUID judgedBy,
        @Nullable Instant judgedAt,
        @Nullable String reason,
        @Nullable UUID reusedFrom) {

    /** How near the two names are, nearest first. */
    public enum How {
        /** Character by character. */
        EXACT,
        /** But for case, width, accents, punctuation and spaces. */
        NORMALISED,
        /** Besides, but for the legal form (Co., Ltd., 株式会社). */
        WITHOUT_LEGAL_FORM
    }

    public enum State {
        OPEN,
        SAME,
        DIFFERENT,
        /** A person looked and could not tell. */
        UNKNOWN
    }

    /** Whether it is about an organisation above or below the party, and not the party itself. */
    public boolean related() {
        return partyKind == Party.Kind.RELATED_ORGANISATION;
    }

    public int entryNo() {
        return entry.no();
    }

    public String entryCountry() {
        return entry.country();
    }

    public String entryName() {
        return entry.name();
    }

    public List<String> entryAliases() {
        return entry.aliases();
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
