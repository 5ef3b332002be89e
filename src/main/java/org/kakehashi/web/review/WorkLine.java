package org.kakehashi.web.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.Step;

/**
 * One line of the work list.
 *
 * @param partner empty for a disclosure
 * @param concern as parts/tag knows it
 * @param age days since it came to this step
 * @param claimedBy name; empty while nobody took it
 * @param mine the reader has claimed it
 * @param mayClaim the reader may take it now
 */
record WorkLine(
        UUID item,
        UUID caseId,
        int version,
        String number,
        CaseKind kind,
        Step step,
        String subject,
        String unit,
        String partner,
        String concern,
        boolean unresolved,
        long age,
        @Nullable Due due,
        String claimedBy,
        boolean mine,
        boolean mayClaim) {}
