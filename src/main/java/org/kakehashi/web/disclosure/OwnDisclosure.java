package org.kakehashi.web.disclosure;

import java.time.Clock;
import java.util.UUID;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.springframework.stereotype.Component;

/** Finds the disclosure that somebody fills in; that of another person is as if it were not there. */
@Component
class OwnDisclosure {

    private final Disclosures disclosures;
    private final Clock clock;

    OwnDisclosure(Disclosures disclosures, Clock clock) {
        this.disclosures = disclosures;
        this.clock = clock;
    }

    Disclosure editable(Actor actor, UUID id) {
        Disclosure one = any(actor, id);
        if (!one.editable()) {
            throw new NoSuchThing("draft");
        }
        return one;
    }

    Disclosure any(Actor actor, UUID id) {
        Disclosure one = disclosures.get(id);
        if (!one.person().equals(actor.person())) {
            throw new NoSuchThing("disclosure");
        }
        return disclosures.read(new Command(UUID.randomUUID(), actor, clock.instant()), id);
    }
}
