package org.kakehashi.web.review.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CommitteeTally;
import org.kakehashi.review.CommitteeVotes;
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
    private final CommitteeVotes committee;
    private final CounterProposals counters;
    private final MeasuresViews measures;
    private final CaseWords words;

    Conversations(
            Reviews reviews,
            Decisions decisions,
            CommitteeVotes committee,
            CounterProposals counters,
            MeasuresViews measures,
            CaseWords words) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.committee = committee;
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
        List<DecisionView> views = new ArrayList<>(decisions.determinations(caseId).stream()
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
        Map<Outcome, CommitteeTally> tallies = new EnumMap<>(Outcome.class);
        Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.kind() == file.kind())
                .forEach(outcome -> tallies.put(outcome, committee.tally(file, outcome)));
        Map<Integer, List<String>> byQuorum = new TreeMap<>();
        tallies.forEach((outcome, tally) -> byQuorum.computeIfAbsent(tally.quorum(), quorum -> new ArrayList<>())
                .add(words.say(locale, "review.outcome." + outcome)));
        return new Tally(
                tallies.values().stream()
                        .findFirst()
                        .map(CommitteeTally::mayVote)
                        .orElse(0),
                byQuorum.entrySet().stream()
                        .map(one -> words.say(
                                locale,
                                "review.votes.quorum",
                                String.join(words.say(locale, "review.votes.and"), one.getValue()),
                                one.getKey()))
                        .toList(),
                votes.stream()
                        .map(vote -> new Said(
                                words.person(vote.member(), locale),
                                "",
                                vote.at(),
                                words.say(locale, "review.outcome." + vote.outcome()),
                                vote.reason()))
                        .toList(),
                tallies.entrySet().stream()
                        .filter(one -> one.getValue().agreed() > 0)
                        .map(one -> new Tally.Count(
                                words.say(locale, "review.outcome." + one.getKey()),
                                one.getValue().agreed(),
                                one.getValue().carried()))
                        .toList());
    }
}
