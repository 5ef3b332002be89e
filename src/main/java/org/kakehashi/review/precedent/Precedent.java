package org.kakehashi.review.precedent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.Text;
import org.kakehashi.review.Outcome;

/**
 * A case that resembles another.
 *
 * @param label of an own case its kind and fiscal year, never its number; of a published one what it was about
 * @param outcome the form that came out; null of a published case that came to none of ours
 * @param reasons of an own case as decided, with every name of the case taken out; of a published one what came out
 * @param measures ids of the measures that were attached
 * @param shared what both have in common, never empty
 * @param likeness 0 to 1: the share of rules, and of topics, that both have
 * @param position null of a published case
 * @param source null of an own case
 */
public record Precedent(
        Text label,
        @Nullable Outcome outcome,
        Text reasons,
        List<String> measures,
        List<Shared> shared,
        double likeness,
        @Nullable Position position,
        @Nullable Source source) {

    /** From here on a precedent is close enough to speak for its outcome. */
    public static final double CLOSE = 0.5;

    public Precedent {
        measures = List.copyOf(measures);
        shared = List.copyOf(shared);
    }

    public boolean published() {
        return source != null;
    }

    public boolean close() {
        return likeness >= CLOSE;
    }

    /** One thing that both have: a finding of the same rule, or findings about the same topic. */
    public record Shared(boolean sameRule, Text text) {}

    /** Where the case stood when it was decided. */
    public record Position(Concern residual, int benefit) {}

    /** Where a published case stands; {@code mark} as in the packs. */
    public record Source(String id, String title, String address, String mark) {}
}
