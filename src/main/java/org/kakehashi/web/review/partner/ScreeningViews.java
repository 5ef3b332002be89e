package org.kakehashi.web.review.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Permissions;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkList;
import org.kakehashi.screening.Judgements;
import org.kakehashi.screening.ListedRelation;
import org.kakehashi.screening.Match;
import org.kakehashi.screening.Screenings;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.review.CaseWords;
import org.kakehashi.web.screening.words.EntryViews;
import org.kakehashi.web.screening.words.ListWords;
import org.springframework.stereotype.Component;

/** The matches of a case with lists, in words. */
@Component
public class ScreeningViews {

    private final Screenings screenings;
    private final Judgements judgements;
    private final WorkList workList;
    private final CaseFiles files;
    private final Permissions permissions;
    private final Clock clock;
    private final CaseWords words;
    private final ListWords lists;
    private final EntryViews entries;

    ScreeningViews(
            Screenings screenings,
            Judgements judgements,
            WorkList workList,
            CaseFiles files,
            Permissions permissions,
            Clock clock,
            CaseWords words,
            ListWords lists,
            EntryViews entries) {
        this.screenings = screenings;
        this.judgements = judgements;
        this.workList = workList;
        this.files = files;
        this.permissions = permissions;
        this.clock = clock;
        this.words = words;
        this.lists = lists;
        this.entries = entries;
    }

    public ScreeningView of(Actor actor, UUID caseId, Locale locale) {
        boolean may = permissions.may(actor, "screening.judge")
                && waits(caseId)
                && !files.get(caseId).isOwnOf(actor.person());
        return new ScreeningView(
                screenings.matches(caseId).stream()
                        .map(match -> view(actor, match, may, locale))
                        .toList(),
                lists.of(screenings.current(), locale));
    }

    /** Empty where nothing was found. */
    public Optional<ScreeningView> found(Actor actor, UUID caseId, Locale locale) {
        return Optional.of(of(actor, caseId, locale))
                .filter(view -> !view.matches().isEmpty());
    }

    private boolean waits(UUID caseId) {
        return workList.of(caseId).stream().anyMatch(item -> item.step() == Step.JUDGE_MATCHES);
    }

    private MatchView view(Actor actor, Match match, boolean may, Locale locale) {
        boolean second =
                match.state() == Match.State.PROPOSED && !actor.person().equals(match.proposedBy());
        Match.Returned returned = match.returned();
        return new MatchView(
                match,
                entries.of(
                        match.entry(),
                        match.edition(),
                        match.listedKind(),
                        match.agreement(),
                        match.threshold(),
                        locale),
                words.person(match.judgedBy(), locale),
                words.person(match.proposedBy(), locale),
                returned == null ? "" : words.person(returned.by(), locale),
                match.lapsed(LocalDate.now(clock)),
                may && match.state() == Match.State.OPEN,
                may && second,
                judgements.usualEnd(),
                ListedRelation.of(match.partyKind()).stream()
                        .map(one -> Choice.of(one.name(), words.say(locale, "screening.relation." + one)))
                        .toList(),
                may && match.waits() ? alike(actor, match) : List.of());
    }

    /** Those of cases that wait for it too, and are not the reader's own. */
    private List<MatchView.AlikeView> alike(Actor actor, Match match) {
        return judgements.alike(match.id()).stream()
                .filter(one -> waits(one.caseId()) && !files.get(one.caseId()).isOwnOf(actor.person()))
                .map(one -> new MatchView.AlikeView(
                        one.match(), files.get(one.caseId()).number()))
                .toList();
    }
}
