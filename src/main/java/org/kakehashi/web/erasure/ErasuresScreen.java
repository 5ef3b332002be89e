package org.kakehashi.web.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.parts.Choice;

/**
 * The page {@code erasure/erasures}.
 *
 * @param mayAsk whether the reader asks for erasures, or only reads of them
 */
record ErasuresScreen(
        List<Line> waiting,
        List<Line> decided,
        boolean mayAsk,
        List<Choice> kinds,
        List<Choice> grounds,
        Map<String, String> kept) {

    /**
     * One erasure.
     *
     * @param mine asked for by the reader, so that another decides
     */
    public record Line(
            UUID id,
            String kind,
            String of,
            String ground,
            String state,
            String askedBy,
            Instant askedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            boolean mine) {}
}
