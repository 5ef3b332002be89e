package org.kakehashi.web.notice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.notice.Notice;

/**
 * The page {@code notice/notices}.
 *
 * @param later whether this is not the first page
 * @param next last notice of this page, if there may be more after it
 */
public record NoticesScreen(List<Line> lines, boolean later, @Nullable UUID next) {

    /** A notice, and whether the reader has a page for its case. */
    public record Line(Notice notice, boolean opens) {}
}
