package org.kakehashi.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.Permissions;
import org.kakehashi.screening.names.NamedParty;
import org.kakehashi.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks parties of a case up in the lists and keeps what was found; what people say to it is in {@link Judgements}. What a caller may rely on: nobody is
 * cleared by a list that could not be read; a party that was found to be another than the listed one is not asked about
 * again, in any case, until the clearance ends or the list says something else of the listed one.
 */
@Component
public class Screenings {

    private record Request(UUID caseId, List<Party> parties) {}

    private final Lists lists;
    private final MatchStore store;
    private final HitStore hits;
    private final Permissions permissions;
    private final Commands commands;
    private final Trail trail;
    private final Clock clock;

    Screenings(
            Lists lists,
            MatchStore store,
            HitStore hits,
            Permissions permissions,
            Commands commands,
            Trail trail,
            Clock clock) {
        this.lists = lists;
        this.store = store;
        this.hits = hits;
        this.permissions = permissions;
        this.commands = commands;
        this.trail = trail;
        this.clock = clock;
    }

    /** Name, date and age of every list. */
    public List<ListState> current() {
        return lists.states();
    }

    /** Looks somebody up and stores nothing. */
    public ScreeningResult screen(NamedParty party) {
        return lists.search(party);
    }

    /**
     * Looks up all parties of a case, anew for each call: what a former call found is history. An earlier judgement is
     * taken over for the same name and an unchanged entry, if it was DIFFERENT (from any case, until its last day) or of
     * the same case.
     */
    @Transactional
    public ScreeningSummary run(Command command, UUID caseId, List<Party> parties) {
        permissions.require(command.actor(), "screening.run");
        return commands.once(
                command,
                "screening.run",
                new Request(caseId, parties),
                ScreeningSummary.class,
                () -> runAll(command, caseId, parties));
    }

    private ScreeningSummary runAll(Command command, UUID caseId, List<Party> parties) {
        int round = store.lastRound(caseId) + 1;
        LocalDate today = LocalDate.ofInstant(command.at(), clock.getZone());
        int open = 0;
        int reused = 0;
        boolean failed = false;
        List<String> editions = new ArrayList<>();
        for (Party party : parties) {
            ScreeningResult result = lists.search(party.named());
            UUID run = store.addRun(caseId, round, party, command.at(), result);
            for (ScreeningResult.Hit hit : result.hits()) {
                if (store.addMatch(caseId, run, hit, party.key(hit.agreement().asked()), today)) {
                    reused++;
                } else {
                    open++;
                }
            }
            failed |= result.failed();
            editions = result.editions().stream().map(ListEdition::sha256).toList();
        }
        trail.write(command.act(ScreeningActs.PARTIES_SCREENED, org.kakehashi.trail.Stream.ofCase(caseId))
                .fact("round", round)
                .fact("parties", parties.size())
                .fact("open", open)
                .fact("reused", reused)
                .fact("failed", failed)
                .fact("editions", editions)
                .build());
        return new ScreeningSummary(parties.size(), open, reused, failed);
    }

    /** Of the latest look-up of the case: all matches, by party, list and number. */
    public List<Match> matches(UUID caseId) {
        return store.current(caseId);
    }

    /** Those that somebody has to say something to: nobody has judged them, or a second person is needed. */
    public List<Match> openMatches(UUID caseId) {
        return matches(caseId).stream().filter(Match::waits).toList();
    }

    /** Matches of these cases, of the newest look-up of each: nearest first, then oldest; one more than a page. */
    public List<Hit> hits(Collection<UUID> cases, HitSearch search) {
        return hits.find(cases, search, LocalDate.now(clock));
    }

    /** The case in which the match was found. */
    public Optional<UUID> caseOf(UUID match) {
        return hits.caseOf(match);
    }

    /** The fact that rules may read; {@link ListMatch#UNKNOWN} for a party that was not looked up. */
    public ListMatch listMatchOf(UUID caseId, UUID partyId) {
        return store.outcome(caseId, partyId)
                .map(outcome -> listMatch(outcome, of(caseId, partyId)))
                .orElse(ListMatch.UNKNOWN);
    }

    /** How the party has to do with the listed ones that people found, over all entries; the nearest first. */
    public List<ListedRelation> relationsOf(UUID caseId, UUID partyId) {
        return of(caseId, partyId).stream()
                .flatMap(match -> Stream.ofNullable(match.relation()))
                .distinct()
                .sorted()
                .toList();
    }

    private List<Match> of(UUID caseId, UUID partyId) {
        return matches(caseId).stream()
                .filter(match -> match.partyId().equals(partyId))
                .toList();
    }

    private ListMatch listMatch(MatchStore.Outcome outcome, List<Match> matches) {
        LocalDate today = LocalDate.now(clock);
        if (matches.stream().anyMatch(Screenings::confirmed)) {
            return ListMatch.CONFIRMED;
        }
        if (matches.stream().anyMatch(one -> one.waits() || one.state() == Match.State.UNKNOWN || one.lapsed(today))) {
            return ListMatch.POSSIBLE;
        }
        if (outcome == MatchStore.Outcome.FAILED) {
            return ListMatch.UNKNOWN;
        }
        return matches.isEmpty() ? ListMatch.NONE : ListMatch.CLEARED;
    }

    private static boolean confirmed(Match match) {
        return match.relation() == ListedRelation.IS;
    }

    /** What the lists suspect the party of, over all entries that a person found it to have to do with. */
    public Set<ConcernCategory> concernsOf(UUID caseId, UUID partyId) {
        Set<ConcernCategory> concerns = EnumSet.noneOf(ConcernCategory.class);
        of(caseId, partyId).stream().filter(Screenings::confirmed).forEach(match -> concerns.addAll(match.concerns()));
        return concerns;
    }
}
