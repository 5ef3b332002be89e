package org.kakehashi.review;

import org.kakehashi.identity.Role;

/** Who examines and determines, from near to far. Which one, is decided by the table {@code review-route}. */
public enum Level {
    UNIT_HEAD(Role.UNIT_HEAD),
    INTEGRITY_OFFICE(Role.OFFICER),
    COMMITTEE(Role.COMMITTEE);

    private final Role role;

    Level(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }

    /** Where the second signature comes from: a unit has one head, so his is the office's. */
    public Level countersigns() {
        return this == UNIT_HEAD ? INTEGRITY_OFFICE : this;
    }
}
