package org.kakehashi.web.identity;

import java.time.Clock;
import java.util.UUID;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.People;
import org.kakehashi.identity.SignIns;
import org.kakehashi.web.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Tells the trail of those who sign in on the page; if it cannot be told, nobody gets in. */
@Component
class SignInRecord {

    private final People people;
    private final SignIns signIns;
    private final Clock clock;

    SignInRecord(People people, SignIns signIns, Clock clock) {
        this.people = people;
        this.signIns = signIns;
        this.clock = clock;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn signedIn) {
            people.rolesOf(signedIn.person()).stream()
                    .findFirst()
                    .map(role -> new Actor(signedIn.person(), role))
                    .ifPresent(actor -> signIns.signedIn(new Command(UUID.randomUUID(), actor, clock.instant())));
        }
    }
}
