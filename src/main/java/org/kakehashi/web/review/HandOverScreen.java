package org.kakehashi.web.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.Step;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;

/**
 * The page {@code review/hand-over}.
 *
 * @param colleagues whom it may go to; the first choice is back to the list
 * @param kept what was filled in before it was refused
 */
record HandOverScreen(
        CaseFile file,
        UUID item,
        int version,
        Step step,
        String claimedBy,
        List<Choice> colleagues,
        Map<String, String> kept,
        List<Crumb> crumbs) {}
