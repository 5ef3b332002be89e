package org.kakehashi.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.People;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How a disclosure comes to be: afresh, with the answers of the last one, or in place of an accepted one. */
@Component
class DisclosureStarts {

    private final DisclosureRows rows;
    private final People people;
    private final Trail trail;
    private final ObjectProvider<DisclosureProcess> process;
    private final Clock clock;

    DisclosureStarts(
            DisclosureRows rows, People people, Trail trail, ObjectProvider<DisclosureProcess> process, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.trail = trail;
        this.process = process;
        this.clock = clock;
    }

    int currentYear() {
        LocalDate today = LocalDate.now(clock);
        return today.getMonth().compareTo(Month.APRIL) < 0 ? today.getYear() - 1 : today.getYear();
    }

    UUID begin(Command command, int year, boolean sameAsBefore) {
        if (year < currentYear() || year > currentYear() + 1) {
            throw new YearNotOpen(year);
        }
        UUID person = command.actor().person();
        refuseIf(person, year, state -> state.open() || state.accepted());
        Optional<Disclosure> before = sameAsBefore ? newestSubmitted(person) : Optional.empty();
        Document document =
                before.flatMap(one -> rows.edition(one.id(), one.edition())).orElse(Document.blank());
        return add(command, person, year, null, before.map(Disclosure::id).orElse(null), document);
    }

    UUID replace(Command command, Disclosure accepted) {
        refuseIf(accepted.person(), accepted.year(), Disclosure.State::open);
        UUID id = accepted.id();
        return add(command, accepted.person(), accepted.year(), id, id, accepted.document());
    }

    Optional<Disclosure> newestSubmitted(UUID person) {
        return rows.of(person).stream().filter(one -> one.edition() > 0).findFirst();
    }

    private void refuseIf(UUID person, int year, Predicate<Disclosure.State> stands) {
        rows.of(person).stream()
                .filter(one -> one.year() == year && stands.test(one.state()))
                .findFirst()
                .ifPresent(one -> {
                    throw new AlreadyStarted(one.id());
                });
    }

    private UUID add(
            Command command, UUID person, int year, @Nullable UUID amends, @Nullable UUID from, Document document) {
        Disclosure one = new Disclosure(
                UUID.randomUUID(),
                rows.nextNumber(year),
                person,
                people.get(person).unit(),
                year,
                command.at(),
                amends,
                Disclosure.State.DRAFT,
                0,
                document);
        rows.add(one);
        trail.write(command.act(DisclosureActs.STARTED, Stream.ofCase(one.id()))
                .fact("year", year)
                .fact("amends", amends)
                .fact("carriedFrom", from)
                .build());
        process.getObject().started(one.id());
        return one.id();
    }
}
