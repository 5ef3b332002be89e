package org.kakehashi.web.screening.words;

import java.util.Locale;
import java.util.stream.Collectors;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.names.Agreement;
import org.kakehashi.web.Texts;
import org.springframework.stereotype.Component;

/** Puts entries of lists, and why a name is like theirs, into the words of a language. */
@Component
public class EntryViews {

    private final Texts texts;

    EntryViews(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param list title of its list
     * @param kind of the entry's name that is alike
     */
    public EntryView of(
            ListEntry entry,
            String list,
            ListEntry.NameKind kind,
            Agreement agreement,
            double threshold,
            Locale locale) {
        return new EntryView(
                entry,
                list,
                concerns(entry, locale),
                agreement.asked(),
                agreement.listed(),
                kind,
                EntryView.number(agreement.score()),
                EntryView.number(threshold),
                agreement.parts().stream()
                        .map(part -> new EntryView.Part(
                                part.asked(),
                                part.listed(),
                                Texts.in(texts, locale, "screening.reason." + part.reason()),
                                EntryView.number(part.share())))
                        .toList());
    }

    /** METI's categories in words; of other lists, what they print. */
    public String concerns(ListEntry entry, Locale locale) {
        return entry.concerns().isEmpty()
                ? entry.concern()
                : entry.concernsInOrder().stream()
                        .map(concern -> Texts.in(texts, locale, "screening.concern." + concern))
                        .collect(Collectors.joining(Texts.in(texts, locale, "web.and")));
    }
}
