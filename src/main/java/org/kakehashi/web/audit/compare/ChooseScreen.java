package org.kakehashi.web.audit.compare;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kakehashi.web.parts.Crumb;

/**
 * The page {@code audit/choose}: which decision the case is held against.
 *
 * @param typed the beginning of a number that was looked for
 */
record ChooseScreen(UUID id, String number, String typed, List<Line> lines, List<Crumb> crumbs) {

    /** A case of the same kind. */
    public record Line(
            UUID id, String number, String unit, String state, String concern, String outcome, Instant openedAt) {}
}
