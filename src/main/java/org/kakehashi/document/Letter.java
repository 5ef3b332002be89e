package org.kakehashi.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says, in both languages and without any form. It explains a decision to the person concerned (P18), so it
 * holds public texts only; rows of restricted audience have no place here.
 *
 * @param number from {@link Letters#nextNumber}
 * @param institution who sends the letter
 * @param signer office or role that answers for it; a person's name only where policy says so
 * @param title what the case is about, as its proposer named it
 * @param decision the outcome in one short phrase
 * @param reasons paragraphs
 * @param benefit summary of what speaks for the collaboration; null where nothing was weighed
 * @param objection how to answer back; null where nothing was decided against anybody
 * @param validUntil last day of what is granted
 */
public record Letter(
        UUID id,
        UUID caseId,
        LetterKind kind,
        String number,
        LocalDate date,
        Text institution,
        Text signer,
        Addressee addressee,
        String caseNumber,
        Text title,
        Text decision,
        List<Text> reasons,
        List<Ground> grounds,
        List<Measure> measures,
        @Nullable Text benefit,
        @Nullable Objection objection,
        @Nullable LocalDate validUntil) {

    public Letter {
        reasons = List.copyOf(reasons);
        grounds = List.copyOf(grounds);
        measures = List.copyOf(measures);
    }

    /** The same said in Japanese and in English. */
    public record Text(String ja, String en) {

        public String in(Locale locale) {
            return locale.getLanguage().equals("ja") ? ja : en;
        }
    }

    /** The person to whom the letter goes, as named when it was written. */
    public record Addressee(UUID person, Text name, Text unit) {}

    /**
     * One finding that the decision rests on.
     *
     * @param source law, condition or rule; {@code clause} is the place in it
     * @param lift what would change the result; null if nothing would
     */
    public record Ground(Text text, String source, String clause, Force force, @Nullable Text lift) {}

    /** How strongly the source of a ground binds. */
    public enum Force {
        LAW,
        FUNDER_CONDITION,
        INSTITUTIONAL_RULE,
        ADVICE
    }

    /** What is to be done, by whom and until when. */
    public record Measure(Text text, Text owner, @Nullable LocalDate due) {}

    /** How to answer back: to whom, and until which day (so many days from the letter's date). */
    public record Objection(int days, LocalDate until, Text to) {}
}
