package org.kakehashi.web.audit.work;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.audit.Taking;
import org.kakehashi.web.parts.Choice;

/** The lists of acts. */
final class ActsScreen {

    private ActsScreen() {}

    /**
     * The page {@code audit/acts}.
     *
     * @param posted what the next page is asked for by, where an address may not say it; empty otherwise
     * @param nextLink address of the next page; none on the last, or where it is posted
     */
    record All(
            Sought sought,
            Period period,
            Choices choices,
            List<ActLine> lines,
            Map<String, String> posted,
            @Nullable String nextLink,
            Taking taking) {}

    /** What the lists of the form offer. */
    record Choices(List<Choice> kinds, List<Choice> roles, List<Choice> people, List<Choice> outcomes) {}

    /**
     * The page {@code audit/exceptions}.
     *
     * @param only the sort that is shown alone; empty for all
     */
    record StandingOut(
            String only,
            Period period,
            List<Choice> sorts,
            List<ActLine> lines,
            @Nullable String nextLink,
            Taking taking) {}
}
