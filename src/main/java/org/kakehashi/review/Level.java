package org.kakehashi.review;

import org.kakehashi.identity.Role;

/** Who examines and determines, from near to far. Which one, is decided by the table {@code review-route}. */
public enum Level {
    UNIT_HEAD(Role.UNIT_HEAD),
    INTEGRITY_OFFICE(Role.OFFICER),
    COMMITTEE(Role.COMMITTEE),
    EXECUTIVE(Role.EXECUTIVE);

    private final Role role;

    Level(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }

    /** Where the second signature comes from: a unit has one head and an institution may have one executive in charge. */
    public Level countersigns() {
        return switch (this) {
            case UNIT_HEAD -> INTEGRITY_OFFICE;
            case EXECUTIVE -> COMMITTEE;
            case INTEGRITY_OFFICE, COMMITTEE -> this;
        };
    }

    /** Above whom nobody is. */
    public static Level highest() {
        return EXECUTIVE;
    }
}
