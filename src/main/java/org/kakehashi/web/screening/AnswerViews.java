package org.kakehashi.web.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListState;
import org.kakehashi.screening.ScreeningResult;
import org.kakehashi.screening.ask.Answer;
import org.kakehashi.screening.names.Agreement;
import org.kakehashi.screening.names.PartyIndex;
import org.kakehashi.web.DateWords;
import org.kakehashi.web.Texts;
import org.springframework.stereotype.Component;

/** Puts answers of the lists into the words of a language. */
@Component
public class AnswerViews {

    private final Texts texts;
    private final DateWords.Factory dates;

    AnswerViews(Texts texts, DateWords.Factory dates) {
        this.texts = texts;
        this.dates = dates;
    }

    public AnswerView of(Answer answer, Locale locale) {
        Map<String, ListState> lists =
                answer.lists().stream().collect(Collectors.toMap(ListState::list, Function.identity(), (a, b) -> a));
        return new AnswerView(
                answer.outcome(),
                answer.hits().stream().map(hit -> hit(hit, lists, locale)).toList(),
                answer.lists().stream().map(list -> age(list, locale)).toList(),
                answer.lists().stream()
                        .filter(ListState::failed)
                        .map(list -> list.title(locale))
                        .toList(),
                number(PartyIndex.REVIEW));
    }

    private HitView hit(ScreeningResult.Hit hit, Map<String, ListState> lists, Locale locale) {
        ListEdition edition = hit.edition();
        ListState list = lists.get(edition.list());
        long age = list == null ? 0 : list.ageInDays();
        Agreement agreement = hit.agreement();
        return new HitView(
                hit.listedParty(),
                edition.title(locale),
                edition.edition()
                        + " · "
                        + say(locale, "screening.list.age", dates.in(locale).day(edition.published()), age),
                list != null && list.stale(),
                agreement.asked(),
                agreement.listed(),
                hit.listed().kind(),
                number(agreement.score()),
                agreement.score() >= PartyIndex.STRONG,
                concerns(hit.listedParty(), locale),
                agreement.parts().stream()
                        .map(part -> new HitView.PartView(
                                part.asked(),
                                part.listed(),
                                say(locale, "screening.reason." + part.reason()),
                                number(part.share())))
                        .toList());
    }

    /** METI's categories in words; of other lists, what they print. */
    String concerns(ListEntry entry, Locale locale) {
        return entry.concerns().isEmpty()
                ? entry.concern()
                : entry.concernsInOrder().stream()
                        .map(concern -> say(locale, "screening.concern." + concern))
                        .collect(Collectors.joining(say(locale, "web.and")));
    }

    /** Why two names agree, in one line. */
    String reasons(List<Agreement.Part> parts, Locale locale) {
        return parts.stream()
                .map(part -> say(
                        locale,
                        "ask.reason",
                        say(locale, "screening.reason." + part.reason()),
                        part.asked().isEmpty() ? "–" : part.asked(),
                        part.listed().isEmpty() ? "–" : part.listed(),
                        number(part.share())))
                .collect(Collectors.joining(" / "));
    }

    private AnswerView.ListAge age(ListState list, Locale locale) {
        ListEdition edition = list.edition();
        if (edition == null || list.failed()) {
            return new AnswerView.ListAge(list.title(locale), say(locale, "screening.list.failed"), true);
        }
        String published =
                say(locale, "screening.list.age", dates.in(locale).day(edition.published()), list.ageInDays());
        return new AnswerView.ListAge(
                list.title(locale),
                list.stale() ? published + " " + say(locale, "screening.list.stale") : published,
                list.stale());
    }

    String say(Locale locale, String key, Object... args) {
        return Texts.in(texts, locale, key, args);
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).toPlainString();
    }
}
