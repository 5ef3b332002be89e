package org.kakehashi.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.kakehashi.document.pdf.Paper;
import org.springframework.stereotype.Component;

/**
 * A letter as PDF on A4. The same letter gives the same bytes in every run of this version: the only time in it is the
 * letter's date, and its document id follows from the letter's.
 */
@Component
public class LetterPdf {

    private final LetterWords words;

    LetterPdf(LetterWords words) {
        this.words = words;
    }

    /** One at a time: the font is shared. */
    public synchronized byte[] render(Letter letter, Tongue tongue) {
        Locale first = tongue.locales().get(0);
        Paper.Properties properties = new Paper.Properties(
                words.heading(first, letter) + " " + words.say(first, "number", letter.number()),
                letter.institution().in(first),
                first.toLanguageTag(),
                midnight(letter),
                letter.id().getMostSignificantBits() ^ letter.id().getLeastSignificantBits());
        try (Paper paper = new Paper(properties)) {
            for (Locale locale : tongue.locales()) {
                paper.begin(
                        words.say(locale, "number", letter.number()),
                        words.say(locale, "case-number") + " " + letter.caseNumber());
                new LetterLayout(words, locale, paper).lay(letter);
            }
            return paper.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Calendar midnight(Letter letter) {
        return GregorianCalendar.from(letter.date().atStartOfDay(ZoneOffset.ofHours(9)));
    }
}
