package org.kakehashi.policy.weighing;

/** The form that a collaboration can take. What is tried before a refusal comes before it. */
public enum Form {
    PROCEED,
    PROCEED_WITH_MEASURES,
    RESHAPE,
    REFER_UPWARD,
    POSTPONE,
    DECLINE
}
