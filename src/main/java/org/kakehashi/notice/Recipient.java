package org.kakehashi.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Role;

/** Who is told: one person, or whoever fills a post when he looks. */
public sealed interface Recipient {

    record Someone(UUID person) implements Recipient {}

    /** @param unit null for a role of the whole institution */
    record Post(Role role, @Nullable UUID unit) implements Recipient {}

    static Recipient person(UUID person) {
        return new Someone(person);
    }

    static Recipient role(Role role) {
        return new Post(role, null);
    }

    static Recipient headOf(UUID unit) {
        return new Post(Role.UNIT_HEAD, unit);
    }
}
