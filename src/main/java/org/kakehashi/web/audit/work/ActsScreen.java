package org.kakehashi.web.audit.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.parts.Choice;

/**
 * The pages {@code audit/acts} and {@code audit/exceptions}.
 *
 * @param sought what the list was narrowed to
 * @param nextLink address of the next page; none on the last
 */
record ActsScreen(
        Sought sought,
        List<Choice> sorts,
        List<Choice> roles,
        List<Choice> outcomes,
        Period period,
        List<ActLine> lines,
        @Nullable String nextLink) {}
