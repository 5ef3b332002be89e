package org.kakehashi.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.KeyPage;

/**
 * The page {@code review/worklist}.
 *
 * @param path of this list with its filters, to which a page's key is added
 * @param mayHandOver whether the reader may name a stand-in
 */
record WorkListScreen(
        WorkFilter filter,
        KeyPage<WorkLine> lines,
        int count,
        boolean ofUnit,
        List<Choice> kinds,
        List<Choice> concerns,
        @Nullable String after) {}
