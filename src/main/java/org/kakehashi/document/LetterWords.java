package org.kakehashi.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The fixed words of letters, shared by page and PDF: {@code messages/document}, keys under {@code document.letter}. */
@Component
public class LetterWords {

    private static final DateTimeFormatter JA = DateTimeFormatter.ofPattern("y年M月d日（E）", Locale.JAPANESE);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("E d MMMM y", Locale.ENGLISH);

    private final MessageSource messages;

    LetterWords(MessageSource messages) {
        this.messages = messages;
    }

    public String say(Locale locale, String key, Object... args) {
        return messages.getMessage("document.letter." + key, args, locale);
    }

    /** 2027年7月12日（月）, Mon 12 July 2027. */
    public String day(Locale locale, LocalDate day) {
        return (locale.getLanguage().equals("ja") ? JA : EN).format(day);
    }

    public String heading(Locale locale, Letter letter) {
        return say(locale, "heading." + letter.kind());
    }

    public String opening(Locale locale, Letter letter) {
        return say(locale, "opening." + letter.kind());
    }

    /** How to answer back, in one sentence. */
    public String objection(Locale locale, Letter.Objection objection) {
        return say(
                locale,
                "objection.text",
                day(locale, objection.until()),
                String.valueOf(objection.days()),
                objection.to().in(locale));
    }
}
