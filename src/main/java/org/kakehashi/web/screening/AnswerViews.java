package org.kakehashi.web.screening;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.screening.ListState;
import org.kakehashi.screening.ScreeningResult;
import org.kakehashi.screening.ask.Answer;
import org.kakehashi.screening.names.Agreement;
import org.kakehashi.screening.names.PartyIndex;
import org.kakehashi.web.Texts;
import org.kakehashi.web.screening.words.EntryView;
import org.kakehashi.web.screening.words.EntryViews;
import org.kakehashi.web.screening.words.ListWords;
import org.springframework.stereotype.Component;

/** Puts answers of the lists into the words of a language. */
@Component
public class AnswerViews {

    private final Texts texts;
    private final ListWords lists;
    private final EntryViews entries;

    AnswerViews(Texts texts, ListWords lists, EntryViews entries) {
        this.texts = texts;
        this.lists = lists;
        this.entries = entries;
    }

    public AnswerView of(Answer answer, Locale locale) {
        Map<String, ListState> states =
                answer.lists().stream().collect(Collectors.toMap(ListState::list, Function.identity(), (a, b) -> a));
        return new AnswerView(
                answer.outcome(),
                answer.hits().stream()
                        .map(hit -> hit(hit, answer, states, locale))
                        .toList(),
                lists.of(answer.lists(), locale),
                answer.lists().stream()
                        .filter(ListState::failed)
                        .map(list -> list.title(locale))
                        .toList(),
                answer.also(),
                EntryView.number(PartyIndex.REVIEW));
    }

    private HitView hit(ScreeningResult.Hit hit, Answer answer, Map<String, ListState> states, Locale locale) {
        ListEdition edition = hit.edition();
        ListState list = states.get(edition.list());
        long age = list == null ? 0 : list.ageInDays();
        Agreement agreement = hit.agreement();
        return new HitView(
                entries.of(hit.listedParty(), edition, hit.listed().kind(), agreement, PartyIndex.REVIEW, locale),
                edition.edition() + " · " + lists.published(edition, age, locale),
                list != null && list.stale(),
                agreement.score() >= PartyIndex.STRONG,
                answer.byRegister(hit));
    }

    /** Why two names agree, in one line. */
    String reasons(List<Agreement.Part> parts, Locale locale) {
        return parts.stream().map(part -> reason(part, locale)).collect(Collectors.joining(" / "));
    }

    private String reason(Agreement.Part part, Locale locale) {
        String reason = say(locale, "screening.reason." + part.reason());
        String share = EntryView.number(part.share());
        return part.asked().isEmpty() && part.listed().isEmpty()
                ? say(locale, "ask.reason.alone", reason, share)
                : say(locale, "ask.reason", reason, dash(part.asked()), dash(part.listed()), share);
    }

    private static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    String say(Locale locale, String key, Object... args) {
        return Texts.in(texts, locale, key, args);
    }
}
