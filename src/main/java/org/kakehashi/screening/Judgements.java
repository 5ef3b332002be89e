package org.kakehashi.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Permissions;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say to matches. What a caller may rely on: a near match ({@link Match#strong()}) is cleared by two people
 * and by nobody alone, a clearance has evidence and a last day, and each word of each person stands in the trail.
 */
@Component
public class Judgements {

    private record Answer(UUID match, boolean agreed, String reason) {}

    private final JudgementStore store;
    private final MatchStore matches;
    private final Permissions permissions;
    private final Commands commands;
    private final Trail trail;
    private final Clock clock;
    private final int months;
    private final int monthsAtMost;

    Judgements(
            JudgementStore store,
            MatchStore matches,
            Permissions permissions,
            Commands commands,
            Trail trail,
            Clock clock,
            @Value("${kakehashi.screening.clearance-months:12}") int months,
            @Value("${kakehashi.screening.clearance-months-at-most:36}") int monthsAtMost) {
        this.store = store;
        this.matches = matches;
        this.permissions = permissions;
        this.commands = commands;
        this.trail = trail;
        this.clock = clock;
        this.months = months;
        this.monthsAtMost = monthsAtMost;
    }

    /** The last day of a clearance that is given today and names none. */
    public LocalDate usualEnd() {
        return LocalDate.now(clock).plusMonths(months);
    }

    /**
     * Answers a match; a later answer replaces an earlier one, and both stand in the trail. That a near match is another
     * party is only proposed by it, and holds when a second person has confirmed it.
     *
     * @throws JudgementIncomplete if something is missing, the last day is past or too far away, or the party cannot have
     *     the relation
     * @throws MatchSuperseded if the case was looked up again since
     * @throws NoSuchThing if there is no such match
     */
    @Transactional
    public void judge(Command command, UUID matchId, Judgement judgement) {
        permissions.require(command.actor(), "screening.judge");
        judgement.requireComplete();
        commands.once(command, "screening.judge", List.of(matchId, judgement), () -> {
            JudgementStore.Held held = held(matchId);
            boolean clears = judgement.verdict() == Verdict.DIFFERENT;
            LocalDate until = clears ? until(command, judgement.until()) : null;
            ListedRelation relation = judgement.verdict() == Verdict.SAME ? judgement.relation() : null;
            if (relation != null && !ListedRelation.of(held.party()).contains(relation)) {
                throw new JudgementIncomplete("relation");
            }
            Judgement said =
                    new Judgement(judgement.verdict(), judgement.reason(), judgement.evidence(), relation, until);
            if (clears && held.strong()) {
                store.propose(matchId, said, command.actor().person(), command.at());
            } else {
                store.judge(matchId, said, command.actor().person(), command.at());
            }
            trail.write(command.act(
                            clears && held.strong() ? ScreeningActs.CLEARANCE_PROPOSED : ScreeningActs.MATCH_JUDGED,
                            Stream.ofCase(held.caseId()))
                    .fact("match", matchId)
                    .fact("before", held.state())
                    .fact("verdict", said.verdict())
                    .fact("relation", relation)
                    .fact("until", until)
                    .opening("entryHash", held.entryHash())
                    .opening("reason", said.reason())
                    .opening("evidence", said.evidence())
                    .build());
        });
    }

    private LocalDate until(Command command, @Nullable LocalDate wished) {
        LocalDate today = LocalDate.ofInstant(command.at(), clock.getZone());
        LocalDate until = wished == null ? today.plusMonths(months) : wished;
        if (until.isBefore(today) || until.isAfter(today.plusMonths(monthsAtMost))) {
            throw new JudgementIncomplete("until");
        }
        return until;
    }

    /**
     * The second person's answer to a proposal to clear a near match: it holds from now on, or the match is open again.
     *
     * @throws SecondPersonNeeded if it is the one who proposed
     * @throws MatchNotProposed if nothing is proposed
     * @throws JudgementIncomplete if no reason is given for sending it back
     */
    @Transactional
    public void second(Command command, UUID matchId, boolean agreed, String reason) {
        permissions.require(command.actor(), "screening.judge");
        String why = reason.strip();
        if (!agreed && why.isEmpty()) {
            throw new JudgementIncomplete("reason");
        }
        commands.once(command, "screening.second", new Answer(matchId, agreed, why), () -> {
            JudgementStore.Held held = held(matchId);
            if (held.state() != Match.State.PROPOSED) {
                throw new MatchNotProposed();
            }
            UUID second = command.actor().person();
            if (second.equals(held.proposedBy())) {
                throw new SecondPersonNeeded();
            }
            if (agreed) {
                store.confirm(matchId, second, command.at());
            } else {
                store.sendBack(matchId, second, command.at(), why);
            }
            trail.write(command.act(
                            agreed ? ScreeningActs.CLEARANCE_CONFIRMED : ScreeningActs.CLEARANCE_SENT_BACK,
                            Stream.ofCase(held.caseId()))
                    .fact("match", matchId)
                    .opening("entryHash", held.entryHash())
                    .opening("reason", why)
                    .build());
        });
    }

    /** What may be answered with this match in one go, since the evidence is the same to the letter; without itself. */
    public List<Alike> alike(UUID matchId) {
        return store.alike(matchId);
    }

    private JudgementStore.Held held(UUID matchId) {
        JudgementStore.Held held = store.hold(matchId).orElseThrow(() -> new NoSuchThing("match"));
        if (held.round() < matches.lastRound(held.caseId())) {
            throw new MatchSuperseded();
        }
        return held;
    }
}
