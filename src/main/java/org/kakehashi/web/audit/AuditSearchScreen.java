package org.kakehashi.web.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.parts.Choice;

/**
 * The page {@code audit/search}.
 *
 * @param posted what the next page is asked for by, where an address may not say it; empty otherwise
 * @param nextLink the way to the next page; none where the search names a person and is posted
 */
record AuditSearchScreen(
        AuditQuery query,
        Choices choices,
        List<Line> lines,
        Map<String, String> posted,
        @Nullable String nextLink,
        Taking taking) {

    /** What the form offers. */
    public record Choices(
            List<Choice> kinds,
            List<Choice> states,
            List<Choice> concerns,
            List<Choice> outcomes,
            List<Choice> units,
            List<Choice> people) {}

    /** A case in the list. */
    public record Line(
            UUID id,
            String number,
            String kind,
            String subject,
            String unit,
            String state,
            String concern,
            boolean unresolved,
            boolean prohibited,
            String outcome,
            Instant openedAt) {}
}
