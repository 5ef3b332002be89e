package org.kakehashi.process.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.screening.LiveCases;
import org.kakehashi.screening.Party;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The disclosures that a new edition of a list matters to: those that are looked at, and those that hold this year. */
@Component
class LiveDisclosures implements LiveCases {

    private static final Set<Disclosure.State> OVER =
            EnumSet.of(Disclosure.State.DRAFT, Disclosure.State.WITHDRAWN, Disclosure.State.SUPERSEDED);

    private final Disclosures disclosures;
    private final DisclosureScreening screening;
    private final DisclosureMatches matches;
    private final Clock clock;

    LiveDisclosures(
            @Lazy Disclosures disclosures, DisclosureScreening screening, DisclosureMatches matches, Clock clock) {
        this.disclosures = disclosures;
        this.screening = screening;
        this.matches = matches;
        this.clock = clock;
    }

    @Override
    public Optional<List<Party>> partiesOf(UUID caseId) {
        return find(caseId)
                .filter(one -> !OVER.contains(one.state()))
                .filter(this::holds)
                .map(one -> screening.parties(caseId));
    }

    private Optional<Disclosure> find(UUID caseId) {
        try {
            return Optional.of(disclosures.get(caseId));
        } catch (NoSuchThing e) {
            // looked up by somebody else than a disclosure
            return Optional.empty();
        }
    }

    private boolean holds(Disclosure one) {
        return !one.state().accepted()
                || disclosures
                        .validFor(one.person(), LocalDate.now(clock))
                        .filter(valid -> valid.id().equals(one.id()))
                        .isPresent();
    }

    @Override
    public void worsened(Command cause, UUID caseId) {
        matches.ask(cause, caseId, NoticeKind.NEWLY_LISTED);
    }

    @Override
    public void clearanceEnded(Command cause, UUID caseId) {
        matches.ask(cause, caseId, NoticeKind.CLEARANCE_ENDED);
    }
}
