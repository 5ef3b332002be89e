package org.kakehashi.web.screening.hits;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.Hit;
import org.kakehashi.screening.HitSearch;

/**
 * What is looked for in the queue, as it stands in the address: no name and no entry.
 *
 * @param after key of the last match of the page before
 */
public record HitQuery(
        @Nullable String list, boolean strong, HitSearch.@Nullable Waiting waiting, @Nullable String after) {

    public HitSearch search() {
        return new HitSearch(
                list == null || list.isBlank() ? null : list,
                strong,
                waiting == null ? HitSearch.Waiting.ANYBODY : waiting,
                key());
    }

    private HitSearch.@Nullable Key key() {
        String[] parts = after == null ? new String[0] : after.split("_", 3);
        if (parts.length != 3) {
            return null;
        }
        try {
            return new HitSearch.Key(parts[0].equals("1"), Instant.parse(parts[1]), UUID.fromString(parts[2]));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return null;
        }
    }

    /** The key of a match, to go on after it. */
    public static String keyOf(Hit hit) {
        HitSearch.Key key = hit.key();
        return (key.strong() ? "1" : "0") + "_" + key.foundAt() + "_" + key.match();
    }
}
