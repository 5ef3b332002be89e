package org.kakehashi.review;

import org.kakehashi.policy.weighing.Benefit;
import org.kakehashi.policy.weighing.Recommendation;
import org.kakehashi.policy.weighing.SmallestSet;

/**
 * Benefit against what is left of the risk.
 *
 * @param proposed the fewest measures that bring the concerns down, and what they leave
 */
public record Weighing(Benefit benefit, SmallestSet proposed, Recommendation recommendation) {}
