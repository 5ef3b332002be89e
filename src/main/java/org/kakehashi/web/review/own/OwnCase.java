package org.kakehashi.web.review.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.document.Letters;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Role;
import org.kakehashi.policy.Finding;
import org.kakehashi.review.CaseAssessment;
import org.kakehashi.review.CaseAssessments;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.Determination;
import org.kakehashi.review.DraftComments;
import org.kakehashi.review.Objections;
import org.kakehashi.review.Reviews;
import org.kakehashi.web.CaseInserts;
import org.kakehashi.web.parts.Step;
import org.kakehashi.web.review.CaseWords;
import org.kakehashi.web.review.ObjectionViews;
import org.kakehashi.web.review.Turn;
import org.kakehashi.web.review.Turns;
import org.kakehashi.web.review.findings.FindingView;
import org.kakehashi.web.review.findings.FindingViews;
import org.kakehashi.web.review.findings.WaysOut;
import org.springframework.stereotype.Component;

/**
 * Puts the review into the page of the researcher's own disclosure or collaboration: who has it and by when, why, what was
 * asked, which measures, the letters, and how to see it differently. No name of a reviewer, no restricted word.
 */
@Component
class OwnCase implements CaseInserts {

    private final CaseFiles files;
    private final CaseAssessments assessments;
    private final Reviews reviews;
    private final Objections objections;
    private final ObjectionViews views;
    private final DraftComments comments;
    private final Decisions decisions;
    private final Letters letters;
    private final OwnMeasures measures;
    private final FindingViews findings;
    private final WaysOut waysOut;
    private final Turns turns;
    private final CaseWords words;

    OwnCase(
            CaseFiles files,
            CaseAssessments assessments,
            Reviews reviews,
            Objections objections,
            ObjectionViews views,
            DraftComments comments,
            Decisions decisions,
            Letters letters,
            OwnMeasures measures,
            FindingViews findings,
            WaysOut waysOut,
            Turns turns,
            CaseWords words) {
        this.files = files;
        this.assessments = assessments;
        this.reviews = reviews;
        this.objections = objections;
        this.views = views;
        this.comments = comments;
        this.decisions = decisions;
        this.letters = letters;
        this.measures = measures;
        this.findings = findings;
        this.waysOut = waysOut;
        this.turns = turns;
        this.words = words;
    }

    @Override
    public List<Insert> of(Actor actor, UUID caseId, Spot spot, Locale locale) {
        return files.find(caseId)
                .filter(file -> spot == Spot.STATUS && actor.role() == Role.RESEARCHER)
                .filter(file -> file.isOwnOf(actor.person()))
                .map(file -> screen(actor, file, locale))
                .filter(screen -> !screen.empty())
                .map(screen -> List.of(new Insert("review/own", screen)))
                .orElse(List.of());
    }

    private OwnCaseScreen screen(Actor actor, CaseFile file, Locale locale) {
        Turn turn = turns.of(actor, file.id(), locale);
        Optional<Determination> decision = decisions.determination(file.id());
        // while it is filled in, the judgement of what was sent before says nothing
        boolean judged = turn.step() != org.kakehashi.review.Step.FILL_IN_DISCLOSURE;
        CaseAssessment newest = assessments.newest(file.id()).orElse(null);
        boolean offered = decision.isPresent() && turn.step() == org.kakehashi.review.Step.ACCEPT_MEASURES;
        boolean shown = decision.filter(one -> told(file, turn, one)).isPresent();
        return new OwnCaseScreen(
                file,
                file.kind() == CaseKind.DISCLOSURE ? line(file, turn, locale) : List.of(),
                turn,
                judged ? why(file, newest, locale) : List.of(),
                judged && newest != null && file.outcome() == null
                        ? waysOut.of(file, newest, false, locale).orElse(null)
                        : null,
                reviews.questions(file.id()),
                turn.step() == org.kakehashi.review.Step.ANSWER_QUESTION,
                shown ? measures.of(decision.orElseThrow(), locale) : List.of(),
                offered,
                offered ? measures.possible(file.id(), locale) : List.of(),
                offered ? OwnMeasures.fields(decision.orElseThrow()) : Map.of(),
                measures.counters(file.id(), locale),
                letters.of(file.id()),
                views.of(file.id(), locale),
                file.outcome() != null,
                objections.possible(file),
                turn.step() == org.kakehashi.review.Step.COMMENT_ON_DRAFT ? decision.orElse(null) : null,
                comments.of(file.id()));
    }

    /** A decision that still lacks a signature is not the researcher's to read. */
    private static boolean told(CaseFile file, Turn turn, Determination decision) {
        return turn.step() == org.kakehashi.review.Step.ACCEPT_MEASURES
                || (file.outcome() != null && decision.round() == file.round() && turn.step() == null);
    }

    /** The same words about several subjects are said once for each of them. */
    private List<FindingView> why(CaseFile file, @Nullable CaseAssessment newest, Locale locale) {
        if (newest == null) {
            return List.of();
        }
        Map<String, FindingView> views = new LinkedHashMap<>();
        for (Finding finding : newest.assessment().findings()) {
            FindingView view = findings.view(file, finding, false, locale);
            views.putIfAbsent(view.text() + view.subject(), view);
        }
        return List.copyOf(views.values());
    }

    private List<Step> line(CaseFile file, Turn turn, Locale locale) {
        int now = turn.step() == null
                ? 4
                : switch (turn.step()) {
                    case FILL_IN_DISCLOSURE -> 0;
                    case REVIEW_CASE, DELIBERATE, COUNTERSIGN, ANSWER_QUESTION -> 2;
                    case ACCEPT_MEASURES, COMMENT_ON_DRAFT, RECONSIDER -> 3;
                    default -> 1;
                };
        List<String> names = List.of("fill-in", "check", "review", "result");
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean done = i < now || !file.state().isOpen();
            steps.add(new Step(
                    words.say(locale, "review.line." + names.get(i)),
                    done ? Step.State.DONE : i == now ? Step.State.NOW : Step.State.NEXT,
                    null));
        }
        return steps;
    }
}
