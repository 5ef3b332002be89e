package org.kakehashi.web.review.search;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.policy.Concern;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.CaseSearch;
import org.kakehashi.review.CaseState;

/**
 * What is looked for, as it stands in the address: never a name, which is picked beforehand.
 *
 * @param after key of the last case of the page before
 */
public record SearchQuery(
        @Nullable String number,
        @Nullable CaseKind kind,
        @Nullable CaseState state,
        @Nullable Concern concern,
        @Nullable UUID person,
        @Nullable String after) {

    public CaseSearch search() {
        return new CaseSearch(
                number == null || number.isBlank() ? null : number.strip(),
                kind,
                state,
                concern == null ? null : concern.name(),
                person,
                null,
                null,
                key());
    }

    private CaseSearch.@Nullable Key key() {
        String[] parts = after == null ? new String[0] : after.split("_", 2);
        if (parts.length != 2) {
            return null;
        }
        try {
            return new CaseSearch.Key(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return null;
        }
    }

    /** The key of a case, to go on after it. */
    public static String keyOf(CaseFile file) {
        return file.openedAt() + "_" + file.id();
    }
}
