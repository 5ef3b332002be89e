package org.kakehashi.identity;

import java.time.Instant;
import java.util.UUID;
import org.kakehashi.trail.Act;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.Stream;

/**
 * A wish to do something: every act of the application takes one.
 *
 * @param id made by the client (a hidden field of the form, the Idempotency-Key of the API); the same id has one effect
 */
public record Command(UUID id, Actor actor, Instant at) {

    /** What the program does by itself. */
    public static Command bySystem(Instant at) {
        return new Command(UUID.randomUUID(), Actor.system(), at);
    }

    /** What follows from this command within the same transaction: the same actor and time, an id of its own. */
    public Command next() {
        return new Command(UUID.randomUUID(), actor, at);
    }

    /** Begins the act that records this command. */
    public Act.Builder act(ActKind kind, Stream stream) {
        return Act.of(kind, stream)
                .by(actor.isSystem() ? null : actor.person(), actor.role().name())
                .command(id, at);
    }
}
