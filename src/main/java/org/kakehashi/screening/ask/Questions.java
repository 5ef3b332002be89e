package org.kakehashi.screening.ask;

import java.time.Clock;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Permissions;
import org.kakehashi.screening.Screenings;
import org.springframework.stereotype.Component;

/** Asks the lists about anybody, outside any case. Neither the question nor the answer is kept. */
@Component
public class Questions {

    private final Screenings screenings;
    private final PartySearch search;
    private final Permissions permissions;
    private final Clock clock;

    Questions(Screenings screenings, PartySearch search, Permissions permissions, Clock clock) {
        this.screenings = screenings;
        this.search = search;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** @throws QuestionRefused if the question cannot be asked as it stands */
    public Answer ask(Actor actor, AskedParty asked) {
        permissions.require(actor, "screening.ask");
        return Answer.of(asked, clock.instant(), screenings.current(), search.find(asked));
    }
}
