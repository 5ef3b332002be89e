package org.kakehashi.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reported, opened for whoever may read it.
 *
 * @param mine whether the reader reported it
 * @param reporter told only where the reporter gave the name
 */
public record Report(
        UUID id,
        boolean mine,
        @Nullable UUID reporter,
        Instant at,
        @Nullable Instant closedAt,
        List<Message> messages) {

    public Report {
        messages = List.copyOf(messages);
    }

    /** One thing said; {@code answeredBy} is null of the reporter's own words. */
    public record Message(@Nullable UUID answeredBy, Instant at, String text) {}

    /** A line of a list: no content. */
    public record Line(UUID id, Instant at, @Nullable Instant closedAt, int messages) {}
}
