package org.kakehashi.web.review.partner;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kakehashi.screening.ListState;
import org.kakehashi.screening.Match;
import org.kakehashi.screening.Screenings;
import org.kakehashi.web.DateWords;
import org.kakehashi.web.review.CaseWords;
import org.springframework.stereotype.Component;

/** The matches of a case with lists, in words. */
@Component
public class ScreeningViews {

    private final Screenings screenings;
    private final CaseWords words;
    private final DateWords.Factory dates;

    ScreeningViews(Screenings screenings, CaseWords words, DateWords.Factory dates) {
        this.screenings = screenings;
        this.words = words;
        this.dates = dates;
    }

    public ScreeningView of(UUID caseId, Locale locale) {
        return new ScreeningView(
                screenings.matches(caseId).stream()
                        .map(match -> view(match, locale))
                        .toList(),
                screenings.current().stream().map(list -> age(list, locale)).toList());
    }

    /** Empty where nothing was found. */
    public Optional<ScreeningView> found(UUID caseId, Locale locale) {
        return Optional.of(of(caseId, locale)).filter(view -> !view.matches().isEmpty());
    }

    private MatchView view(Match match, Locale locale) {
        return new MatchView(
                match, match.edition().title(locale), concerns(match, locale), words.person(match.judgedBy(), locale));
    }

    /** METI's categories in words; of other lists, what they print. */
    private String concerns(Match match, Locale locale) {
        return match.concerns().isEmpty()
                ? match.entry().concern()
                : match.concerns().stream()
                        .map(concern -> words.say(locale, "screening.concern." + concern))
                        .collect(Collectors.joining(words.say(locale, "web.and")));
    }

    private ScreeningView.Age age(ListState list, Locale locale) {
        var edition = list.edition();
        if (edition == null || list.failed()) {
            return new ScreeningView.Age(list.title(locale), words.say(locale, "screening.list.failed"), true);
        }
        String published =
                words.say(locale, "screening.list.age", dates.in(locale).day(edition.published()), list.ageInDays());
        return new ScreeningView.Age(
                list.title(locale),
                list.stale()
                        ? published + " " + words.say(locale, "screening.list.stale", list.ageInDays())
                        : published,
                list.stale());
    }
}
