package org.kakehashi.web.screening.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kakehashi.reference.WorldRegions;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.names.Agreement;
import org.kakehashi.web.Texts;
import org.springframework.stereotype.Component;

/** Puts entries of lists, and why a name is like theirs, into the words of a language. */
@Component
public class EntryViews {

    private final Texts texts;
    private final ConcernCodes codes;
    private final WorldRegions regions;

    EntryViews(Texts texts, ConcernCodes codes, WorldRegions regions) {
        this.texts = texts;
        this.codes = codes;
        this.regions = regions;
    }

    /**
     * @param edition in which it stands
     * @param kind of the entry's name that is alike
     */
    public EntryView of(
            ListEntry entry,
            ListEdition edition,
            ListEntry.NameKind kind,
            Agreement agreement,
            double threshold,
            Locale locale) {
        return new EntryView(
                entry,
                edition.title(locale),
                country(entry, locale),
                concerns(entry, locale),
                codes(edition.list(), entry, locale),
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

    /** What the codes in the list's own words stand for, a line for each. */
    public List<String> codes(String list, ListEntry entry, Locale locale) {
        return codes.of(list, entry.concern(), locale);
    }

    /** As printed, but that a bare code is told as a name; empty if the list does not tell it. */
    public String country(ListEntry entry, Locale locale) {
        return Arrays.stream(entry.country().split(" / "))
                .map(one -> one.matches("[A-Z]{2}") ? regions.name(one, locale) : one)
                .collect(Collectors.joining(" / "));
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
