package org.kakehashi.policy;

/** What makes a rule binding, strongest first. */
public enum LegalForce {
    LAW,
    FUNDER_CONDITION,
    INSTITUTIONAL_RULE,
    ADVICE
}
