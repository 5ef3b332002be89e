package org.kakehashi.web;

import java.io.Serial;
import java.util.List;
import java.util.UUID;
import org.kakehashi.identity.Role;
import org.springframework.security.core.userdetails.User;

/** Whoever has signed in: a person of the institution. In which role he acts is {@link Acting}'s question. */
public class SignedIn extends User {

    @Serial
    private static final long serialVersionUID = 1L;

    private final UUID person;

    public SignedIn(UUID person, String username, String password) {
        super(username, password, List.of());
        this.person = person;
    }

    public UUID person() {
        return person;
    }

    /** Whether this sign-in suffices for the role, if the person has it. */
    public boolean suffices(Role role) {
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIn that && that.person.equals(person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
