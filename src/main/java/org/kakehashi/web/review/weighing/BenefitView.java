package org.kakehashi.web.review.weighing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.benefit.BenefitResult;

/**
 * What benefit is claimed, and how it was graded.
 *
 * @param best 0 to 3; the best purpose, never a sum
 * @param groups one line for each purpose that was claimed
 * @param unanswered questions left open, each of which caps its purpose at 1
 * @param results what came of it, oldest first
 */
public record BenefitView(
        int best, List<Group> groups, List<String> unanswered, List<Answer> answers, List<BenefitResult> results) {

    /** A purpose with its grade. */
    public record Group(String name, int grade) {}

    /** One answer; the step is null where it was left open. */
    public record Answer(
            String question,
            @Nullable Integer step,
            String stepWords,
            String text,
            String evidence,
            String beneficiaries,
            String standsBehind,
            @Nullable LocalDate lookAgain) {}
}
