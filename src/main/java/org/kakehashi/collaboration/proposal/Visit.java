package org.kakehashi.collaboration.proposal;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A stay, here or there.
 *
 * @param days length in days
 * @param daysUnknown said outright: not yet known
 */
public record Visit(@Nullable Integer days, boolean daysUnknown) implements Part {

    static final Visit EMPTY = new Visit(null, false);

    @Override
    public void tellWrong(BiConsumer<String, String> wrong) {
        if (days != null && (days < 1 || days > 3660)) {
            wrong.accept("days", "days-out-of-range");
        }
        if (days != null && daysUnknown) {
            wrong.accept("days", "value-or-unknown");
        }
    }

    @Override
    public void tellMissing(Proposal whole, BiConsumer<String, String> missing) {
        if (days == null && !daysUnknown) {
            missing.accept("days", Problem.REQUIRED);
        }
    }
}
