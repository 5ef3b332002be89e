package org.kakehashi.web.review.weighing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.policy.Concern;

/**
 * What measures do to the concerns.
 *
 * @param proposed the fewest that are enough, in words
 * @param before worst concern without any
 * @param after worst concern with those proposed
 * @param reached whether nothing worse than "noted" is left
 */
public record MeasuresView(
        List<Proposed> proposed, Concern before, Concern after, boolean reached, List<Lowered> lowered) {

    /** One measure, with what is asked to show it. */
    public record Proposed(
            String id, String text, String owners, String evidence, String effort, int dueDays, String source) {}

    /** One concern before and after. */
    public record Lowered(String text, String subject, Concern from, Concern to, @Nullable String by) {}
}
