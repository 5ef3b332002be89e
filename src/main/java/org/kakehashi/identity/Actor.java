package org.kakehashi.identity;

import java.util.UUID;

/** Somebody in the role that he acts in. */
public record Actor(UUID person, Role role) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** The program itself. */
    public static Actor system() {
        return new Actor(NOBODY, Role.SYSTEM);
    }

    public boolean isSystem() {
        return role == Role.SYSTEM;
    }
}
