package org.kakehashi.collaboration.benefit;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answer to one question of the rubric. What it rests on, whom it reaches, who stands behind it and when it is looked at
 * again is asked once, of the purpose; the questions whether it holds have a step and a text only.
 *
 * @param scale 0 to 3 as the rubric anchors it; null if not answered, which is no 0
 * @param evidence what there is to show for it
 * @param standsBehind who answers for it being reached
 * @param lookAgain when it is looked at again
 */
public record Claim(
        @Nullable Integer scale,
        @Nullable String text,
        @Nullable String evidence,
        Set<Beneficiary> beneficiaries,
        @Nullable String standsBehind,
        @Nullable LocalDate lookAgain) {

    public Claim {
        beneficiaries = beneficiaries == null ? Set.of() : Set.copyOf(beneficiaries);
    }

    /** Without a day on which it is looked at again. */
    public Claim(
            @Nullable Integer scale,
            @Nullable String text,
            @Nullable String evidence,
            Set<Beneficiary> beneficiaries,
            @Nullable String standsBehind) {
        this(scale, text, evidence, beneficiaries, standsBehind, null);
    }

    /** Whether any benefit is claimed by it. */
    boolean claims() {
        return scale != null && scale > 0;
    }

    /** With that day, unless it has one. */
    Claim lookedAtAgain(LocalDate day) {
        return lookAgain != null ? this : new Claim(scale, text, evidence, beneficiaries, standsBehind, day);
    }
}
