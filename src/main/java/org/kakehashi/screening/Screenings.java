package org.kakehashi.screening;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Permissions;
import org.kakehashi.screening.names.NamedParty;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks parties of a case up in the lists and keeps what people say to the matches. What a caller may rely on: nobody is
 * cleared by a list that could not be read; a party that a person found to be another than the listed one is not asked
 * about again, in any case, until the list says something else of the listed one.
 */
@Component
public class Screenings {

    private record Request(UUID caseId, List<Party> parties) {}

    private record Judgement(UUID match, Verdict verdict, String reason) {}

    private final Lists lists;
    private final MatchStore store;
    private final Permissions permissions;
    private final Commands commands;
    private final Trail trail;

    Screenings(Lists lists, MatchStore store, Permissions permissions, Commands commands, Trail trail) {
        this.lists = lists;
        this.store = store;
        this.permissions = permissions;
        this.commands = commands;
        this.trail = trail;
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
     * taken over for the same name and an unchanged entry, if it was DIFFERENT (from any case) or of the same case.
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
        int open = 0;
        int reused = 0;
        boolean failed = false;
        List<String> editions = new ArrayList<>();
        for (Party party : parties) {
            ScreeningResult result = lists.search(party.named());
            UUID run = store.addRun(caseId, round, party, command.at(), result);
            for (ScreeningResult.Hit hit : result.hits()) {
                if (store.addMatch(caseId, run, hit, party.key(hit.agreement().asked()))) {
                    reused++;
                } else {
                    open++;
                }
            }
            failed |= result.failed();
            editions = result.editions().stream().map(ListEdition::sha256).toList();
        }
        trail.write(command.act(ScreeningActs.PARTIES_SCREENED, Stream.ofCase(caseId))
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

    /** Those that nobody has judged. */
    public List<Match> openMatches(UUID caseId) {
        return matches(caseId).stream()
                .filter(match -> match.state() == Match.State.OPEN)
                .toList();
    }

    /**
     * Answers a match; a later answer replaces an earlier one, and both stand in the trail.
     *
     * @throws ReasonMissing if no reason is given
     * @throws MatchSuperseded if the case was looked up again since
     * @throws NoSuchThing if there is no such match
     */
    @Transactional
    public void judge(Command command, UUID matchId, Verdict verdict, String reason) {
        permissions.require(command.actor(), "screening.judge");
        if (reason.isBlank()) {
            throw new ReasonMissing();
        }
        commands.once(command, "screening.judge", new Judgement(matchId, verdict, reason), () -> {
            MatchStore.Held held = store.hold(matchId).orElseThrow(() -> new NoSuchThing("match"));
            if (held.round() < store.lastRound(held.caseId())) {
                throw new MatchSuperseded();
            }
            store.judge(matchId, verdict, command.actor().person(), command.at(), reason.strip());
            trail.write(command.act(ScreeningActs.MATCH_JUDGED, Stream.ofCase(held.caseId()))
                    .fact("match", matchId)
                    .opening("entryHash", held.entryHash())
                    .fact("before", held.state())
                    .fact("verdict", verdict)
                    .opening("reason", reason.strip())
                    .build());
        });
    }

    /** The fact that rules may read; {@link ListMatch#UNKNOWN} for a party that was not looked up. */
    public ListMatch listMatchOf(UUID caseId, UUID partyId) {
        return store.outcome(caseId, partyId)
                .map(outcome -> listMatch(outcome, statesOf(caseId, partyId)))
                .orElse(ListMatch.UNKNOWN);
    }

    private Set<Match.State> statesOf(UUID caseId, UUID partyId) {
        Set<Match.State> states = EnumSet.noneOf(Match.State.class);
        matches(caseId).stream()
                .filter(match -> match.partyId().equals(partyId))
                .forEach(match -> states.add(match.state()));
        return states;
    }

    private static ListMatch listMatch(MatchStore.Outcome outcome, Set<Match.State> states) {
        if (states.contains(Match.State.SAME)) {
            return ListMatch.CONFIRMED;
        }
        if (states.contains(Match.State.OPEN) || states.contains(Match.State.UNKNOWN)) {
            return ListMatch.POSSIBLE;
        }
        if (outcome == MatchStore.Outcome.FAILED) {
            return ListMatch.UNKNOWN;
        }
        return states.isEmpty() ? ListMatch.NONE : ListMatch.CLEARED;
    }

    /** What the lists suspect the party of, over all entries that a person found to be it. */
    public Set<ConcernCategory> concernsOf(UUID caseId, UUID partyId) {
        Set<ConcernCategory> concerns = EnumSet.noneOf(ConcernCategory.class);
        matches(caseId).stream()
                .filter(match -> match.partyId().equals(partyId) && match.state() == Match.State.SAME)
                .forEach(match -> concerns.addAll(match.concerns()));
        return concerns;
    }
}
