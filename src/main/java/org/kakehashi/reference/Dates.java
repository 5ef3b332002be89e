package org.kakehashi.reference;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Dates as people read them here: 2027年7月12日（月） and Mon 12 July 2027. In templates: {@code ${@dates.of(day, locale)}}. */
@Component
public class Dates {

    private static final DateTimeFormatter JA = DateTimeFormatter.ofPattern("uuuu年M月d日（E）", Locale.JAPANESE);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Clock clock;

    Dates(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day that an instant falls on in the institution's zone. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    public String of(LocalDate day, Locale locale) {
        return (isJapanese(locale) ? JA : EN).format(day);
    }

    public String of(Instant instant, Locale locale) {
        return of(dayOf(instant), locale);
    }

    /** With the time of day: 2027年7月12日（月）14:05 and Mon 12 July 2027, 14:05. */
    public String withTime(Instant instant, Locale locale) {
        ZonedDateTime at = instant.atZone(clock.getZone());
        return of(at.toLocalDate(), locale) + (isJapanese(locale) ? "" : ", ") + TIME.format(at);
    }

    private static boolean isJapanese(Locale locale) {
        return locale.getLanguage().equals("ja");
    }
}
