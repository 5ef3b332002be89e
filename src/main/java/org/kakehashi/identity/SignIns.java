package org.kakehashi.identity;

import java.util.Set;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * That somebody with more rights than a researcher came in, and in which role he went on: in the trail before he sees
 * anything. Of researchers nothing is kept: when they work is nobody's business.
 */
@Component
public class SignIns {

    private final People people;
    private final Trail trail;

    SignIns(People people, Trail trail) {
        this.people = people;
        this.trail = trail;
    }

    @Transactional
    public void signedIn(Command command) {
        Set<Role> roles = people.rolesOf(command.actor().person());
        if (roles.stream().anyMatch(Role::privileged)) {
            trail.write(command.act(
                            IdentityActs.SIGNED_IN,
                            Stream.ofPerson(command.actor().person()))
                    .fact("roles", roles.stream().map(Role::name).toList())
                    .build());
        }
    }

    /** The actor has the role already when this is called. */
    @Transactional
    public void roleTaken(Command command) {
        if (command.actor().role().privileged()) {
            trail.write(command.act(
                            IdentityActs.ROLE_TAKEN,
                            Stream.ofPerson(command.actor().person()))
                    .fact("role", command.actor().role())
                    .build());
        }
    }
}
