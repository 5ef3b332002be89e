package org.kakehashi.web.review.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.fact.FactType;
import org.kakehashi.fact.FactValue;
import org.kakehashi.reference.Programmes;
import org.kakehashi.web.DateWords;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Choice;
import org.springframework.stereotype.Component;

/** Facts and what may be said of them, in the words of the catalogue. */
@Component
public class FactWords {

    private final FactCatalogue catalogue;
    private final Programmes programmes;
    private final Texts texts;
    private final DateWords.Factory dates;

    FactWords(FactCatalogue catalogue, Programmes programmes, Texts texts, DateWords.Factory dates) {
        this.catalogue = catalogue;
        this.programmes = programmes;
        this.texts = texts;
        this.dates = dates;
    }

    public String name(String key, Locale locale) {
        return catalogue.find(key).map(entry -> entry.name(locale)).orElse(key);
    }

    public String value(String key, FactValue value, Locale locale) {
        if (value instanceof FactValue.Known known) {
            return known(key, known.type(), known.text(), locale);
        }
        return value instanceof FactValue.Unknown unknown
                ? say(locale, "review.unknown." + unknown.reason())
                : say(locale, "review.nil");
    }

    /** A value given by its canonical text. */
    public String known(String key, FactType type, String text, Locale locale) {
        return switch (type) {
            case BOOLEAN -> say(locale, "review.yes-no." + text);
            case DATE -> dates.in(locale).day(LocalDate.parse(text));
            case ENUM -> closed(key, text, locale);
            case INTEGER, DECIMAL ->
                text + catalogue.find(key).map(FactEntry::unit).orElse("");
        };
    }

    private String closed(String key, String text, Locale locale) {
        return catalogue.find(key).stream()
                .flatMap(entry -> entry.values().stream())
                .filter(value -> value.id().equals(text))
                .findFirst()
                .map(value -> value.name(locale))
                .or(() -> programmes.find(text).map(programme -> programme.name(locale)))
                .orElse(text);
    }

    /** What may be answered; empty where it is a number or a day. */
    List<Choice> choices(String key, Locale locale) {
        FactEntry entry = catalogue.entry(key);
        if (entry.type() == FactType.BOOLEAN) {
            return List.of(
                    Choice.of("true", say(locale, "review.yes-no.true")),
                    Choice.of("false", say(locale, "review.yes-no.false")));
        }
        return entry.values().stream()
                .map(value -> Choice.of(value.id(), value.name(locale)))
                .toList();
    }

    FactType type(String key) {
        return catalogue.entry(key).type();
    }

    String say(Locale locale, String key, Object... args) {
        return Texts.in(texts, locale, key, args);
    }
}
