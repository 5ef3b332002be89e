package org.kakehashi.screening;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which matches are looked for over all cases.
 *
 * @param list the list that names the entry; null for all
 * @param strong only near matches
 * @param waiting what they wait for
 * @param after last match of the page before; null for the first page
 */
public record HitSearch(@Nullable String list, boolean strong, Waiting waiting, @Nullable Key after) {

    /** How many make a page; one more is read to know whether there is another. */
    public static final int PAGE = 50;

    /** What a match waits for. */
    public enum Waiting {
        /** A first or a second person. */
        ANYBODY,
        FIRST,
        SECOND,
        /** It was cleared, and the clearance has ended. */
        LAPSED
    }

    /** Place in the order of the queue. */
    public record Key(boolean strong, Instant foundAt, UUID match) {}
}
