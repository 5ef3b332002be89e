package org.kakehashi.collaboration.proposal;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Serious risks to the environment, human rights or safety. They are asked as risks and never weighed against benefit
 * (S2b, viewpoint VG7; P14).
 */
public record Ethics(@Nullable Danger environment, @Nullable Danger humanRights, @Nullable Danger safety)
        implements Part {

    static final Ethics EMPTY = new Ethics(null, null, null);

    public enum Danger {
        NO,
        MAYBE,
        YES,
        UNKNOWN
    }

    @Override
    public void tellWrong(BiConsumer<String, String> wrong) {
        // each answer is one of a closed list
    }

    @Override
    public void tellMissing(Proposal whole, BiConsumer<String, String> missing) {
        Problem.required(missing, "environment", environment);
        Problem.required(missing, "humanRights", humanRights);
        Problem.required(missing, "safety", safety);
    }
}
