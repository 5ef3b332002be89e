package org.kakehashi.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kakehashi.document.Letter;
import org.kakehashi.policy.weighing.Measure;
import org.kakehashi.reference.Dates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The standing phrases of letters in both languages, from {@code messages/review}. */
@Component
class LetterPhrases {

    private final MessageSource messages;
    private final Dates dates;

    LetterPhrases(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    Letter.Text institution() {
        return text("review.letter.institution");
    }

    Letter.Text signer() {
        return text("review.letter.signer");
    }

    Letter.Text disclosureOf(int year) {
        return text("review.letter.disclosure", String.valueOf(year));
    }

    Letter.Text outcome(Outcome outcome, @Nullable LocalDate until) {
        if (until == null) {
            return text("review.letter.outcome." + outcome);
        }
        return new Letter.Text(
                said(Locale.JAPANESE, "review.letter.outcome." + outcome, dates.of(until, Locale.JAPANESE)),
                said(Locale.ENGLISH, "review.letter.outcome." + outcome, dates.of(until, Locale.ENGLISH)));
    }

    /** By how many votes the committee decided; not whose they were, nor what was said against. */
    Letter.Text committee(CommitteeTally tally) {
        return text(
                "review.letter.committee",
                String.valueOf(tally.voted()),
                String.valueOf(tally.agreed()),
                String.valueOf(tally.mayVote()));
    }

    Letter.Text benefit(int best) {
        return text("review.letter.benefit." + best);
    }

    /** A measure with what it means here and what is asked to show it. */
    Letter.Text measure(Measure measure, @Nullable String note) {
        return new Letter.Text(measure(Locale.JAPANESE, measure, note), measure(Locale.ENGLISH, measure, note));
    }

    private String measure(Locale locale, Measure measure, @Nullable String note) {
        String text = measure.text().in(locale);
        return note == null || note.isBlank()
                ? said(locale, "review.letter.measure", text, measure.evidence().in(locale))
                : said(
                        locale,
                        "review.letter.measure.noted",
                        text,
                        note,
                        measure.evidence().in(locale));
    }

    Letter.Text owners(List<String> roles) {
        return new Letter.Text(
                String.join(
                        "、",
                        roles.stream().map(role -> role(Locale.JAPANESE, role)).toList()),
                String.join(
                        ", ",
                        roles.stream().map(role -> role(Locale.ENGLISH, role)).toList()));
    }

    private String role(Locale locale, String role) {
        return said(locale, "review.owner." + role);
    }

    private Letter.Text text(String key, Object... args) {
        return new Letter.Text(said(Locale.JAPANESE, key, args), said(Locale.ENGLISH, key, args));
    }

    private String said(Locale locale, String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
