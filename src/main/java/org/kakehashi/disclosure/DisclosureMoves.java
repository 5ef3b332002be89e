package org.kakehashi.disclosure;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.UUID;
import java.util.function.Consumer;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Permissions;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The changes of state that the flow brings about; none of them is a person's. Each repeats without effect. */
@Component
class DisclosureMoves {

    private static final String ACT = "disclosure.move";

    private final DisclosureRows rows;
    private final Permissions permissions;
    private final Trail trail;
    private final Period grace;

    /** @param grace how long a disclosure stays valid after the end of its fiscal year */
    DisclosureMoves(
            DisclosureRows rows,
            Permissions permissions,
            Trail trail,
            @Value("${kakehashi.disclosure.grace:P2M}") Period grace) {
        this.rows = rows;
        this.permissions = permissions;
        this.trail = trail;
        this.grace = grace;
    }

    void move(Command command, UUID id, Consumer<Disclosure> change) {
        permissions.require(command.actor(), ACT);
        Disclosure one = rows.get(id);
        Disclosure.State before = one.state();
        change.accept(one);
        if (one.state() == before) {
            return;
        }
        rows.store(one);
        trail.write(command.act(DisclosureActs.MOVED, Stream.ofCase(id))
                .fact("from", before)
                .fact("state", one.state())
                .build());
    }

    void accept(Command command, UUID id, boolean byRule, boolean withPlan) {
        permissions.require(command.actor(), ACT);
        Disclosure one = rows.get(id);
        if (one.state().accepted()) {
            return;
        }
        LocalDate until = LocalDate.of(one.year() + 1, Month.MARCH, 31).plus(grace);
        one.accept(byRule, withPlan, command.at(), until);
        UUID replaced = one.amends();
        if (replaced != null) {
            // before the new one is stored: the database lets only one count
            Disclosure old = rows.get(replaced);
            old.supersede();
            rows.store(old);
        }
        rows.store(one);
        trail.write(command.act(DisclosureActs.ACCEPTED, Stream.ofCase(id))
                .fact("state", one.state())
                .fact("byRule", byRule)
                .fact("edition", one.edition())
                .fact("validUntil", until)
                .fact("supersedes", replaced)
                .build());
    }

    void withdrawn(Command command, UUID id) {
        permissions.require(command.actor(), ACT);
        Disclosure one = rows.get(id);
        if (one.state() != Disclosure.State.WITHDRAWN) {
            withdraw(command, one);
        }
    }

    void withdraw(Command command, Disclosure one) {
        Disclosure.State before = one.state();
        one.withdraw();
        rows.store(one);
        trail.write(command.act(DisclosureActs.WITHDRAWN, Stream.ofCase(one.id()))
                .fact("state", before)
                .build());
    }
}
