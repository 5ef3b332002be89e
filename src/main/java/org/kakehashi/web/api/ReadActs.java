package org.kakehashi.web.api;

import java.time.Clock;
import java.util.UUID;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.springframework.stereotype.Component;

/** Commands for reading: a program need not name one, since a repeated reading is another reading. */
@Component
public class ReadActs {

    private final Clock clock;

    ReadActs(Clock clock) {
        this.clock = clock;
    }

    public Command command(Actor actor) {
        return new Command(UUID.randomUUID(), actor, clock.instant());
    }
}
