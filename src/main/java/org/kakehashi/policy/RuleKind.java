package org.kakehashi.policy;

import java.util.Locale;

/** What a rule does when it holds. The four are never mixed in one table. */
public enum RuleKind {
    /** Law or funder forbids: stops the case, and nothing weighs against it. */
    PROHIBITION,
    /** A step that must be taken. */
    REQUIREMENT,
    /** Graded by {@link Concern}. */
    CONCERN,
    /** Advice; changes no result. */
    CONTEXT;

    /** The word by which table names begin. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
