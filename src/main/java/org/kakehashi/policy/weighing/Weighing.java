package org.kakehashi.policy.weighing;

/**
 * Benefit against what is left of the risk.
 *
 * @param proposed the fewest measures that bring the concerns down, and what they leave
 */
public record Weighing(Benefit benefit, SmallestSet proposed, Recommendation recommendation) {}
