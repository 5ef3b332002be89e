package org.kakehashi.web.review.precedent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.review.precedent.Precedent;

/**
 * One similar case.
 *
 * @param outcome empty where a published case came to none of our forms
 * @param percent how alike it is, 0 to 100
 * @param source null of an own case
 */
public record PrecedentView(
        String label,
        String outcome,
        String reasons,
        List<String> measures,
        List<String> sameRules,
        List<String> sameTopics,
        int percent,
        boolean close,
        Precedent.@Nullable Source source) {}
