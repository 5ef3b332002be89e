package org.kakehashi.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kakehashi.identity.Command;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks live cases up anew when a list changed, and only for what changed. What a caller may rely on: a case is opened for
 * a person only where the answer worsened, that is where a party is newly named, where an entry that the party was cleared
 * of says something else now, or where one that it was found to be says something graver; every other case stays as it is.
 */
@Component
public class Rescreenings {

    /** What came of it. @param cases that a person has to look at again */
    public record Summary(int parties, List<UUID> cases) {}

    private final RescreeningRows rows;
    private final MatchStore matches;
    private final Screenings screenings;
    private final ObjectProvider<LiveCases> live;
    private final Trail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Rescreenings(
            RescreeningRows rows,
            MatchStore matches,
            Screenings screenings,
            ObjectProvider<LiveCases> live,
            Trail trail,
            Clock clock,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.matches = matches;
        this.screenings = screenings;
        this.live = live;
        this.trail = trail;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Each case that worsened has a transaction of its own: another one that fails does not undo it. */
    public Summary run(ChangedEntries changed, Command cause) {
        int parties = 0;
        List<UUID> cases = new ArrayList<>();
        for (UUID caseId : changed.size() == 0 ? List.<UUID>of() : rows.screenedCases()) {
            for (LiveCases module : live) {
                List<Party> all = module.partiesOf(caseId).orElse(List.of());
                parties += all.size();
                if (worse(cause, caseId, all, changed) > 0) {
                    cases.add(caseId);
                    transaction.executeWithoutResult(status -> again(cause.next(), caseId, module, all, changed));
                }
            }
        }
        return new Summary(parties, List.copyOf(cases));
    }

    private void again(Command command, UUID caseId, LiveCases module, List<Party> parties, ChangedEntries changed) {
        int worse = worse(command, caseId, parties, changed);
        ScreeningSummary found = screenings.run(command, caseId, parties);
        trail.write(command.next()
                .act(ScreeningActs.ANSWER_WORSENED, Stream.ofCase(caseId))
                .fact("list", changed.edition().list())
                .fact("editionId", changed.edition().id())
                .fact("entries", worse)
                .fact("open", found.open())
                .build());
        module.worsened(command.next(), caseId);
    }

    /** How many of the changed entries make the answer for a party of the case worse. */
    private int worse(Command command, UUID caseId, List<Party> parties, ChangedEntries changed) {
        LocalDate today = LocalDate.ofInstant(command.at(), clock.getZone());
        int worse = 0;
        List<Match> before = null;
        for (Party party : parties) {
            for (ScreeningResult.Hit hit : changed.find(party.named())) {
                before = before == null ? screenings.matches(caseId) : before;
                if (!matches.answered(
                                caseId,
                                party.key(hit.agreement().asked()),
                                hit.listedParty().hash(),
                                hit.agreement().score(),
                                today)
                        && worse(party, hit, before, changed, today)) {
                    worse++;
                }
            }
        }
        return worse;
    }

    private static boolean worse(
            Party party, ScreeningResult.Hit hit, List<Match> before, ChangedEntries changed, LocalDate today) {
        ListEntry now = hit.listedParty();
        String hashBefore = changed.before(now);
        return before.stream()
                .filter(match -> match.partyId().equals(party.id()))
                .filter(match -> match.entryHash().equals(hashBefore)
                        || match.entryHash().equals(now.hash()))
                .map(match -> worse(match, now, today))
                .findFirst()
                // nobody was asked about this entry so far
                .orElse(true);
    }

    private static boolean worse(Match before, ListEntry now, LocalDate today) {
        return switch (before.state()) {
            case OPEN, PROPOSED, UNKNOWN -> false;
            case DIFFERENT -> before.lapsed(today) || !before.entryHash().equals(now.hash());
            case SAME ->
                !before.entry().concerns().containsAll(now.concerns())
                        || now.effect().compareTo(before.entry().effect()) < 0;
        };
    }
}
