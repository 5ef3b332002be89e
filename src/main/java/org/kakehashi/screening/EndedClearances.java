package org.kakehashi.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kakehashi.identity.Command;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks again, in live cases, what was cleared for a time that is over. What a caller may rely on: such a match is open once
 * more, unless somebody has cleared the same party of the same entry since, and the office is told once.
 */
@Component
class EndedClearances {

    private final RescreeningRows rows;
    private final Screenings screenings;
    private final ObjectProvider<LiveCases> live;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EndedClearances(
            RescreeningRows rows,
            Screenings screenings,
            ObjectProvider<LiveCases> live,
            Trail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.screenings = screenings;
        this.live = live;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Some times a day, so that no clearance holds longer than it says where the program is often stopped. */
    @Scheduled(initialDelayString = "PT4M", fixedDelayString = "${kakehashi.screening.clearances.look-every:PT6H}")
    void look() {
        for (UUID caseId : rows.withEndedClearance(LocalDate.now(clock))) {
            for (LiveCases module : live) {
                module.partiesOf(caseId)
                        .ifPresent(parties -> transaction.executeWithoutResult(
                                status -> again(Command.bySystem(clock.instant()), caseId, module, parties)));
            }
        }
    }

    private void again(Command command, UUID caseId, LiveCases module, List<Party> parties) {
        ScreeningSummary found = screenings.run(command, caseId, parties);
        trail.write(command.next()
                .act(ScreeningActs.CLEARANCE_ENDED, Stream.ofCase(caseId))
                .fact("open", found.open())
                .build());
        if (found.open() > 0) {
            module.clearanceEnded(command.next(), caseId);
        }
    }
}
