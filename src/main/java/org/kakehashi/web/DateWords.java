package org.kakehashi.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Dates as people read them: 2027年7月12日（月） and Mon 12 July 2027. In templates: {@code ${dates.day(…)}}. */
public final class DateWords {

    private final Locale locale;
    private final ZoneId zone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter second;

    DateWords(Locale locale, ZoneId zone) {
        boolean ja = locale.getLanguage().equals("ja");
        this.locale = ja ? Locale.JAPAN : Locale.UK;
        this.zone = zone;
        this.day = DateTimeFormatter.ofPattern(ja ? "y年M月d日（E）" : "EEE d MMMM y", ja ? Locale.JAPAN : Locale.UK);
        this.shortDay = DateTimeFormatter.ofPattern(ja ? "M/d（E）" : "d MMM", ja ? Locale.JAPAN : Locale.UK);
        this.moment = DateTimeFormatter.ofPattern(
                ja ? "y年M月d日（E） H:mm" : "EEE d MMMM y, HH:mm", ja ? Locale.JAPAN : Locale.UK);
        this.second = DateTimeFormatter.ofPattern(
                ja ? "y年M月d日（E） H:mm:ss" : "EEE d MMMM y, HH:mm:ss", ja ? Locale.JAPAN : Locale.UK);
    }

    public String day(LocalDate date) {
        return day.format(date);
    }

    public String day(Instant instant) {
        return day.format(instant.atZone(zone));
    }

    /** Without the year, for dense tables. */
    public String shortDay(LocalDate date) {
        return shortDay.format(date);
    }

    public String shortDay(Instant instant) {
        return shortDay.format(instant.atZone(zone));
    }

    public String moment(Instant instant) {
        return moment.format(instant.atZone(zone));
    }

    /** To the second, where the order of acts matters. */
    public String second(Instant instant) {
        return second.format(instant.atZone(zone));
    }

    /** The zone in which all of these are told, and how far it was from UTC then. */
    public String zone(Instant at) {
        return zone.getDisplayName(TextStyle.FULL, locale) + " (UTC"
                + zone.getRules().getOffset(at).getId().replace("Z", "") + ")";
    }

    /** For the {@code datetime} attribute. */
    public String machine(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }

    /** Makes the words of a language in the zone of the program's clock. */
    @Component
    public static class Factory {

        private final Clock clock;

        Factory(Clock clock) {
            this.clock = clock;
        }

        public DateWords in(Locale locale) {
            return new DateWords(locale, clock.getZone());
        }
    }
}
