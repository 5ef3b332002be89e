package org.kakehashi.web.review.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Role;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CounterProposal;
import org.kakehashi.review.CounterProposals;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.Determination;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Reviews;
import org.kakehashi.review.Vote;
import org.kakehashi.web.review.CaseWords;
import org.kakehashi.web.review.weighing.MeasuresViews;
import org.springframework.stereotype.Component;

/** What reviewers said and decided on a case, with names. */
@Component
class Conversations {

    private final Reviews reviews;
    private final Decisions decisions;
    private final People people;
    private final CounterProposals counters;
    private final MeasuresViews measures;
    private final CaseWords words;

    Conversations(
            Reviews reviews,
            Decisions decisions,
            People people,
            CounterProposals counters,
            MeasuresViews measures,
            CaseWords words) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.people = people;
        this.counters = counters;
        this.measures = measures;
        this.words = words;
    }

    List<Said> comments(UUID caseId, Locale locale) {
        return reviews.comments(caseId).stream()
                .map(one -> new Said(
                        words.person(one.by(), locale), words.role(one.role(), locale), one.at(), "", one.text()))
                .toList();
    }

    /** Newest first. */
    List<DecisionView> decisions(UUID caseId, Locale locale) {
        Set<UUID> countered =
                counters.of(caseId).stream().map(CounterProposal::determination).collect(Collectors.toSet());
        List<DecisionView> views = new java.util.ArrayList<>(decisions.determinations(caseId).stream()
                .map(one -> decision(one, countered, locale))
                .toList());
        java.util.Collections.reverse(views);
        return views;
    }

    private DecisionView decision(Determination one, Set<UUID> countered, Locale locale) {
        return new DecisionView(
                one,
                words.person(one.decidedBy(), locale),
                words.person(one.countersignedBy(), locale),
                words.person(one.refusedBy(), locale),
                one.decision().measures().stream()
                        .map(set -> new DecisionView.Set(
                                measures.text(set.id(), locale), set.due(), set.note() == null ? "" : set.note()))
                        .toList(),
                countered.contains(one.id()));
    }

    Tally tally(CaseFile file, Locale locale) {
        List<Vote> votes = reviews.votes(file.id());
        int mayVote = (int) people.withRole(Role.COMMITTEE).stream()
                .filter(member -> !file.isOwnOf(member.id()))
                .count();
        int needed = mayVote / 2 + 1;
        return new Tally(
                mayVote,
                needed,
                votes.stream()
                        .map(vote -> new Said(
                                words.person(vote.member(), locale),
                                "",
                                vote.at(),
                                words.say(locale, "review.outcome." + vote.outcome()),
                                vote.reason()))
                        .toList(),
                Arrays.stream(Outcome.values())
                        .map(outcome -> count(outcome, votes, needed, locale))
                        .filter(count -> count.votes() > 0)
                        .toList());
    }

    private Tally.Count count(Outcome outcome, List<Vote> votes, int needed, Locale locale) {
        int n = (int) votes.stream().filter(vote -> vote.outcome() == outcome).count();
        return new Tally.Count(words.say(locale, "review.outcome." + outcome), n, n >= needed);
    }
}
