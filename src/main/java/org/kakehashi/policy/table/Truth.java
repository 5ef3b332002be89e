package org.kakehashi.policy.table;

import java.util.Collection;

/** What a test says about a value: yes, no, or that nobody can tell. Joined as Kleene does. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    public Truth negated() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** FALSE if either is false, else UNKNOWN if either is unknown. */
    public Truth and(Truth other) {
        return this == FALSE || other == FALSE ? FALSE : this == UNKNOWN ? UNKNOWN : other;
    }

    /** FALSE if one is false, else UNKNOWN if one is unknown. */
    public static Truth all(Collection<Truth> parts) {
        return parts.contains(FALSE) ? FALSE : parts.contains(UNKNOWN) ? UNKNOWN : TRUE;
    }

    /** TRUE if one is true, else UNKNOWN if one is unknown. */
    public static Truth any(Collection<Truth> parts) {
        return parts.contains(TRUE) ? TRUE : parts.contains(UNKNOWN) ? UNKNOWN : FALSE;
    }
}
