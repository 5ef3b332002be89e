package org.kakehashi.collaboration.benefit;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answer to one question of the rubric.
 *
 * @param scale 0 to 3 as the rubric anchors it; null if not answered, which is no 0
 * @param evidence what there is to show for it
 * @param standsBehind who answers for it being reached
 */
public record Claim(
        @Nullable Integer scale,
        @Nullable String text,
        @Nullable String evidence,
        Set<Beneficiary> beneficiaries,
        @Nullable String standsBehind) {

    public Claim {
        beneficiaries = beneficiaries == null ? Set.of() : Set.copyOf(beneficiaries);
    }
}
