package org.kakehashi.web.screening.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.screening.ListState;
import org.kakehashi.screening.lists.KnownLists;
import org.kakehashi.web.DateWords;
import org.kakehashi.web.Texts;
import org.springframework.stereotype.Component;

/** Puts the lists that were asked into words, and those that the program can read but nobody brought. */
@Component
public class ListWords {

    private final KnownLists known;
    private final Texts texts;
    private final DateWords.Factory dates;

    ListWords(KnownLists known, Texts texts, DateWords.Factory dates) {
        this.known = known;
        this.texts = texts;
        this.dates = dates;
    }

    /** @param asked all that were asked, the unreadable ones too */
    public AskedLists of(List<ListState> asked, Locale locale) {
        Set<String> ids = asked.stream().map(ListState::list).collect(Collectors.toSet());
        return new AskedLists(
                asked.stream().map(list -> age(list, locale)).toList(),
                known.all().stream()
                        .filter(list -> !ids.contains(list.id()))
                        .map(list -> list.title(locale))
                        .toList());
    }

    private AskedLists.Age age(ListState list, Locale locale) {
        ListEdition edition = list.edition();
        return edition == null || list.failed()
                ? new AskedLists.Age(list.title(locale), Texts.in(texts, locale, "screening.list.failed"), true)
                : new AskedLists.Age(list.title(locale), published(edition, list.ageInDays(), locale), list.stale());
    }

    /** When an edition was published, and how long ago. */
    public String published(ListEdition edition, long days, Locale locale) {
        return Texts.in(texts, locale, "screening.list.age", dates.in(locale).day(edition.published()), days);
    }
}
