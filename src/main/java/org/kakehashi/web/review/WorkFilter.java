package org.kakehashi.web.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kakehashi.policy.Concern;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.WorkItem;

/**
 * What of the work list is shown; it stands in the address.
 *
 * @param all of the reader's unit or of the institution, not only what waits for him
 * @param concern this one or a worse one
 */
record WorkFilter(boolean all, @Nullable CaseKind kind, @Nullable Concern concern, boolean overdue) {

    boolean fits(WorkItem item, CaseFile file, LocalDate today) {
        boolean concernFits = concern == null
                || file.prohibited()
                || Concern.valueOf(file.worstConcern()).compareTo(concern) >= 0;
        boolean late = item.dueOn() != null && item.dueOn().isBefore(today);
        return (kind == null || file.kind() == kind) && concernFits && (!overdue || late);
    }

    public boolean any() {
        return kind != null || concern != null || overdue;
    }
}
