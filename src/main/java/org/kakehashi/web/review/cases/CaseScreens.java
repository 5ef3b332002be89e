package org.kakehashi.web.review.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.document.Letters;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.file.Files;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Relation;
import org.kakehashi.identity.Role;
import org.kakehashi.policy.weighing.Weighing;
import org.kakehashi.review.CaseAssessment;
import org.kakehashi.review.CaseAssessments;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.DraftComments;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Reviews;
import org.kakehashi.review.precedent.Precedent;
import org.kakehashi.screening.Verdict;
import org.kakehashi.web.CaseAnswers;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;
import org.kakehashi.web.review.CaseHead;
import org.kakehashi.web.review.CaseHeads;
import org.kakehashi.web.review.CaseWords;
import org.kakehashi.web.review.ObjectionViews;
import org.kakehashi.web.review.Turn;
import org.kakehashi.web.review.Turns;
import org.kakehashi.web.review.findings.FactGroups;
import org.kakehashi.web.review.findings.FindingViews;
import org.kakehashi.web.review.findings.WaysOut;
import org.kakehashi.web.review.partner.ScreeningViews;
import org.kakehashi.web.review.partner.ValuesViews;
import org.kakehashi.web.review.weighing.BenefitViews;
import org.kakehashi.web.review.weighing.CounterViews;
import org.kakehashi.web.review.weighing.MeasuresViews;
import org.kakehashi.web.review.weighing.Pictures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers all that the page of a case shows. */
@Component
class CaseScreens {

    private final CaseFiles caseFiles;
    private final CaseAssessments assessments;
    private final Reviews reviews;
    private final ObjectionViews objections;
    private final DraftComments comments;
    private final CounterViews counters;
    private final Letters letters;
    private final Files files;
    private final Permissions permissions;
    private final CaseHeads heads;
    private final Turns turns;
    private final FactGroups facts;
    private final FindingViews findings;
    private final WaysOut waysOut;
    private final ScreeningViews screenings;
    private final ValuesViews values;
    private final BenefitViews benefits;
    private final MeasuresViews measures;
    private final Pictures pictures;
    private final Conversations conversations;
    private final CaseWords words;
    private final ObjectProvider<CaseAnswers> answers;

    CaseScreens(
            CaseFiles caseFiles,
            CaseAssessments assessments,
            Reviews reviews,
            ObjectionViews objections,
            DraftComments comments,
            CounterViews counters,
            Letters letters,
            Files files,
            Permissions permissions,
            CaseHeads heads,
            Turns turns,
            FactGroups facts,
            FindingViews findings,
            WaysOut waysOut,
            ScreeningViews screenings,
            ValuesViews values,
            BenefitViews benefits,
            MeasuresViews measures,
            Pictures pictures,
            Conversations conversations,
            CaseWords words,
            ObjectProvider<CaseAnswers> answers) {
        this.caseFiles = caseFiles;
        this.assessments = assessments;
        this.reviews = reviews;
        this.objections = objections;
        this.comments = comments;
        this.counters = counters;
        this.letters = letters;
        this.files = files;
        this.permissions = permissions;
        this.heads = heads;
        this.turns = turns;
        this.facts = facts;
        this.findings = findings;
        this.waysOut = waysOut;
        this.screenings = screenings;
        this.values = values;
        this.benefits = benefits;
        this.measures = measures;
        this.pictures = pictures;
        this.conversations = conversations;
        this.words = words;
        this.answers = answers;
    }

    CaseScreen of(Actor actor, CaseFile file, Map<String, String> kept, List<Precedent> similar, Locale locale) {
        boolean collaboration = file.kind() == CaseKind.COLLABORATION;
        List<CaseAssessment> judged = assessments.all(file.id());
        CaseAssessment newest = judged.isEmpty() ? null : judged.get(0);
        Weighing weighing = newest == null ? null : newest.weighing();
        Turn turn = turns.of(actor, file.id(), locale);
        Powers powers = powers(actor, file, turn);
        CaseHead head = heads.of(file, locale);
        return new CaseScreen(
                head,
                turn,
                powers,
                answers.stream()
                        .flatMap(module -> module.of(file.id(), locale).stream())
                        .toList(),
                facts.of(file, judged, locale),
                newest == null ? List.of() : findings.groups(file, newest.assessment(), true, locale),
                newest == null || !turn.examining() ? List.of() : findings.open(file, newest.assessment(), locale),
                newest == null ? null : waysOut.of(file, newest, true, locale).orElse(null),
                collaboration
                        ? screenings.of(actor, file.id(), locale)
                        : screenings.found(actor, file.id(), locale).orElse(null),
                collaboration ? values.of(file.id(), locale) : List.of(),
                benefits.of(file, weighing, locale).orElse(null),
                newest == null ? null : measures.of(file, newest, locale),
                newest == null || weighing == null ? null : pictures.of(newest.assessment(), weighing, similar),
                weighing == null ? null : weighing.recommendation(),
                reviews.questions(file.id()),
                conversations.comments(file.id(), locale),
                powers.readFiles() ? files.list(file.id()) : List.of(),
                tally(file, turn, locale),
                conversations.decisions(file.id(), locale),
                objections.of(file.id(), locale),
                comments.of(file.id()),
                counters.of(file.id(), locale),
                letters.of(file.id()),
                choices(file, newest, locale),
                kept,
                List.of(
                        actor.role() == Role.AUDITOR
                                ? Crumb.to(words.say(locale, "review.search.title"), "/review/search")
                                : Crumb.to(words.say(locale, "review.title"), "/review"),
                        Crumb.here(file.number())));
    }

    private @Nullable Tally tally(CaseFile file, Turn turn, Locale locale) {
        return turn.deliberated() || !reviews.votes(file.id()).isEmpty() ? conversations.tally(file, locale) : null;
    }

    private Powers powers(Actor actor, CaseFile file, Turn turn) {
        Relation[] relations = caseFiles.relationsOf(actor, file.id()).toArray(Relation[]::new);
        return new Powers(
                permissions.may(actor, "review.comment", relations),
                turn.deliberated() && permissions.may(actor, "review.vote"),
                turn.onHold() && permissions.may(actor, "review.resume"),
                permissions.may(actor, "file.read", relations),
                files.mayAdd(actor, file.id()));
    }

    private Map<String, List<Choice>> choices(CaseFile file, @Nullable CaseAssessment newest, Locale locale) {
        return Map.of(
                "second",
                        List.of(
                                Choice.of("true", words.say(locale, "screening.second.confirm")),
                                Choice.of("false", words.say(locale, "screening.second.send-back"))),
                "verdict", choices(Verdict.values(), "screening.verdict.", locale),
                "fits",
                        List.of(
                                Choice.of("true", words.say(locale, "review.match.fits.true")),
                                Choice.of("false", words.say(locale, "review.match.fits.false")),
                                Choice.of("unknown", words.say(locale, "review.match.fits.unknown"))),
                "shared",
                        List.of(
                                Choice.of("true", words.say(locale, "review.values.shared")),
                                Choice.of("false", words.say(locale, "review.values.broken"))),
                "vote",
                        Arrays.stream(Outcome.values())
                                .filter(outcome -> outcome.kind() == file.kind())
                                .map(outcome ->
                                        Choice.of(outcome.name(), words.say(locale, "review.outcome." + outcome)))
                                .toList(),
                "agreed",
                        List.of(
                                Choice.of("true", words.say(locale, "review.countersign.agree")),
                                Choice.of("false", words.say(locale, "review.countersign.refuse"))),
                "subjects", newest == null ? List.of() : choices(SubjectType.values(), "review.subject.", locale));
    }

    private List<Choice> choices(Enum<?>[] all, String key, Locale locale) {
        return Arrays.stream(all)
                .map(one -> Choice.of(one.name(), words.say(locale, key + one)))
                .toList();
    }
}
