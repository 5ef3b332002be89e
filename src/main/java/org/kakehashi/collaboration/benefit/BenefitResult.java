package org.kakehashi.collaboration.benefit;

import java.time.Instant;

/**
 * What came of a benefit that was claimed, as its proposer says when it is looked at again: ties and people count as much as
 * papers (P24).
 */
public record BenefitResult(Reached reached, String text, Instant at) {

    /** How far it was reached. */
    public enum Reached {
        REACHED,
        PARTLY,
        NOT_YET,
        NOT_REACHED
    }
}
