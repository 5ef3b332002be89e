package org.kakehashi.stories;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Role;
import org.springframework.boot.test.context.TestComponent;

/** The people of the stories: the demo's, by their first role or the one named. */
@TestComponent
public class Cast {

    private final People people;
    private final Clock clock;

    Cast(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    public UUID id(String username) {
        return people.byUsername(username).orElseThrow().id();
    }

    public Actor actor(String username, Role role) {
        return new Actor(id(username), role);
    }

    public Command by(String username, Role role) {
        return new Command(UUID.randomUUID(), actor(username, role), Instant.now(clock));
    }

    public Command researcher(String username) {
        return by(username, Role.RESEARCHER);
    }

    public Command officer(String username) {
        return by(username, Role.OFFICER);
    }
}
