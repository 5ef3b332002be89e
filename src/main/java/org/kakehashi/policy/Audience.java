package org.kakehashi.policy;

/** Who may read a rule in full. */
public enum Audience {
    PUBLIC,
    /** Those who examine the case; others read the rule's public words. */
    RESTRICTED
}
