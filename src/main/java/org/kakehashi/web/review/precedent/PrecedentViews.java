package org.kakehashi.web.review.precedent;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kakehashi.policy.weighing.Measures;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.precedent.Precedent;
import org.kakehashi.review.precedent.Precedents;
import org.kakehashi.web.review.CaseWords;
import org.springframework.stereotype.Component;

/** Similar cases in words. */
@Component
public class PrecedentViews {

    private static final int HUNDRED = 100;

    private final Precedents precedents;
    private final Measures measures;
    private final CaseWords words;

    PrecedentViews(Precedents precedents, Measures measures, CaseWords words) {
        this.precedents = precedents;
        this.measures = measures;
        this.words = words;
    }

    public List<PrecedentView> of(List<Precedent> found, Locale locale) {
        return found.stream().map(one -> view(one, locale)).toList();
    }

    /** What most close precedents say against an intended decision, in one sentence. */
    public Optional<String> warning(UUID caseId, Outcome intended, Locale locale) {
        return precedents
                .departure(caseId, intended)
                .map(one -> words.say(
                        locale,
                        "review.precedents.warning",
                        one.close(),
                        one.same(),
                        one.outcomes().entrySet().stream()
                                .sorted(java.util.Map.Entry.comparingByKey())
                                .map(entry -> words.say(
                                        locale,
                                        "review.precedents.count",
                                        words.say(locale, "review.outcome." + entry.getKey()),
                                        entry.getValue()))
                                .collect(Collectors.joining(words.say(locale, "web.and")))));
    }

    private PrecedentView view(Precedent one, Locale locale) {
        return new PrecedentView(
                one.label().in(locale),
                one.outcome() == null ? "" : words.say(locale, "review.outcome." + one.outcome()),
                one.reasons().in(locale),
                one.measures().stream()
                        .flatMap(id -> measures.find(id).stream())
                        .map(measure -> measure.text().in(locale))
                        .toList(),
                shared(one, true, locale),
                shared(one, false, locale),
                (int) Math.round(one.likeness() * HUNDRED),
                one.close(),
                one.source());
    }

    private static List<String> shared(Precedent one, boolean sameRule, Locale locale) {
        return one.shared().stream()
                .filter(shared -> shared.sameRule() == sameRule)
                .map(shared -> shared.text().in(locale))
                .distinct()
                .toList();
    }
}
