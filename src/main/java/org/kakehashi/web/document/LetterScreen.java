package org.kakehashi.web.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kakehashi.document.IssuedLetter;
import org.kakehashi.document.Letter;
import org.kakehashi.document.LetterWords;

/** The page {@code document/letter}: the letter in both languages, the reader's own first. */
public record LetterScreen(IssuedLetter issued, String title, List<Side> sides) {

    static LetterScreen of(IssuedLetter issued, LetterWords words, Locale locale) {
        List<Side> sides = Stream.of(Locale.JAPANESE, Locale.ENGLISH)
                .sorted((a, b) -> Boolean.compare(
                        b.getLanguage().equals(locale.getLanguage()),
                        a.getLanguage().equals(locale.getLanguage())))
                .map(one -> new Side(one, words, issued.letter()))
                .toList();
        String title = words.heading(locale, issued.letter());
        return new LetterScreen(issued, title, sides);
    }

    /** One language of the letter; {@code say} gives the fixed words in it. */
    public record Side(Locale locale, LetterWords words, Letter letter) {

        public String lang() {
            return locale.getLanguage();
        }

        public String say(String key) {
            return words.say(locale, key);
        }

        public String say(String key, Object arg) {
            return words.say(locale, key, arg);
        }

        public String day(LocalDate day) {
            return words.day(locale, day);
        }

        public String in(Letter.Text text) {
            return text.in(locale);
        }

        public String heading() {
            return words.heading(locale, letter);
        }

        public String opening() {
            return words.opening(locale, letter);
        }

        public String answerBack(Letter.Objection objection) {
            return words.objection(locale, objection);
        }
    }
}
