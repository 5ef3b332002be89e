package org.kakehashi.web.review.decide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.document.Letter;
import org.kakehashi.document.LetterWords;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.policy.weighing.SmallestSet;
import org.kakehashi.policy.weighing.Weighing;
import org.kakehashi.review.CaseAssessment;
import org.kakehashi.review.CaseAssessments;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseLetters;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.CounterProposal;
import org.kakehashi.review.CounterProposals;
import org.kakehashi.review.Decision;
import org.kakehashi.review.Outcome;
import org.kakehashi.web.document.LetterScreen;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;
import org.kakehashi.web.review.CaseHead;
import org.kakehashi.web.review.CaseHeads;
import org.kakehashi.web.review.CaseWords;
import org.kakehashi.web.review.precedent.PrecedentViews;
import org.kakehashi.web.review.weighing.CounterViews;
import org.kakehashi.web.review.weighing.MeasureFields;
import org.kakehashi.web.review.weighing.MeasuresViews;
import org.springframework.stereotype.Component;

/** Builds the form of a decision and the preview of its letter. */
@Component
class DecideScreens {

    private final CaseAssessments assessments;
    private final CaseLetters letters;
    private final CaseHeads heads;
    private final MeasuresViews measures;
    private final LetterWords letterWords;
    private final PrecedentViews precedents;
    private final CounterProposals counters;
    private final CounterViews counterViews;
    private final CaseWords words;
    private final Clock clock;

    DecideScreens(
            CaseAssessments assessments,
            CaseLetters letters,
            CaseHeads heads,
            MeasuresViews measures,
            LetterWords letterWords,
            PrecedentViews precedents,
            CounterProposals counters,
            CounterViews counterViews,
            CaseWords words,
            Clock clock) {
        this.assessments = assessments;
        this.letters = letters;
        this.heads = heads;
        this.measures = measures;
        this.letterWords = letterWords;
        this.precedents = precedents;
        this.counters = counters;
        this.counterViews = counterViews;
        this.words = words;
        this.clock = clock;
    }

    /** Nothing chosen but the measures that the researcher proposed, else those that the product proposes. */
    DecisionForm fresh(CaseFile file) {
        Map<String, String> fields = new LinkedHashMap<>();
        CounterProposal counter = counters.open(file.id()).orElse(null);
        if (counter != null) {
            counter.measures().forEach(set -> MeasureFields.tick(fields, set.id(), set.due(), set.note()));
            return new DecisionForm(fields);
        }
        LocalDate today = LocalDate.now(clock);
        assessments
                .newest(file.id())
                .map(measures::proposed)
                .map(SmallestSet::measures)
                .orElse(List.of())
                .forEach(id -> MeasureFields.tick(fields, id, today.plusDays(measures.dueDays(id)), null));
        return new DecisionForm(fields);
    }

    DecideScreen form(CaseFile file, DecisionForm form, Locale locale) {
        CaseAssessment newest = assessments.newest(file.id()).orElseThrow(() -> new NoSuchThing("assessment"));
        Weighing weighing = newest.weighing();
        CaseHead head = heads.of(file, locale);
        boolean anew = file.state() == CaseState.OBJECTION;
        return new DecideScreen(
                head,
                weighing == null ? null : weighing.recommendation(),
                measures.proposed(newest).worst().name(),
                Arrays.stream(Outcome.values())
                        .filter(outcome -> outcome.kind() == file.kind() && (!anew || outcome.isFinal()))
                        .map(outcome -> new Choice(
                                outcome.name(),
                                words.say(locale, "review.outcome." + outcome),
                                words.say(locale, "review.outcome.hint." + outcome)))
                        .toList(),
                measures.possible(newest.assessment(), locale),
                counters.open(file.id())
                        .map(one -> counterViews.of(one, locale))
                        .orElse(null),
                form,
                LocalDate.now(clock).toString(),
                anew,
                crumbs(head, "review.decide", locale));
    }

    PreviewScreen preview(CaseFile file, DecisionForm form, Decision decision, UUID commandId, Locale locale) {
        Letter letter = letters.preview(file.id(), decision, LocalDate.now(clock));
        CaseHead head = heads.of(file, locale);
        return new PreviewScreen(
                head,
                words.say(locale, "review.outcome." + decision.outcome()),
                decision.departureReason() != null,
                precedents.warning(file.id(), decision.outcome(), locale).orElse(null),
                List.of(
                        new LetterScreen.Side(Locale.JAPANESE, letterWords, letter),
                        new LetterScreen.Side(Locale.ENGLISH, letterWords, letter)),
                form,
                commandId,
                crumbs(head, "review.preview", locale));
    }

    private List<Crumb> crumbs(CaseHead head, String here, Locale locale) {
        return List.of(
                Crumb.to(words.say(locale, "review.title"), "/review"),
                Crumb.to(head.file().number(), head.path()),
                Crumb.here(words.say(locale, here)));
    }
}
