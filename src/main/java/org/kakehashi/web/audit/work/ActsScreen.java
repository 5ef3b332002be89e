package org.kakehashi.web.audit.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.parts.Choice;

/**
 * The pages {@code audit/acts} and {@code audit/exceptions}.
 *
 * @param only what the list was narrowed to
 * @param nextLink address of the next page; none on the last
 */
record ActsScreen(
        String only,
        List<Choice> sorts,
        String role,
        List<Choice> roles,
        Period period,
        List<ActLine> lines,
        @Nullable String nextLink) {}
