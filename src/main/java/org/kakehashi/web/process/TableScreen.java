package org.kakehashi.web.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.parts.Crumb;

/**
 * The page {@code process/table}.
 *
 * @param flow the flow in whose folder it stands
 * @param pack the pack that it belongs to
 * @param byFlow whether a flow asks it; else the program judges it, with unknowns
 */
record TableScreen(
        String id,
        String name,
        String question,
        String version,
        String sha256,
        String hitPolicy,
        boolean byFlow,
        @Nullable String flow,
        @Nullable String pack,
        List<String> inputs,
        List<String> outputs,
        List<RowView> rows,
        List<Crumb> crumbs) {}
