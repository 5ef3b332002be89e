package org.kakehashi.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in the form of the two languages: 2027年7月12日（月）, Mon 12 July 2027. */
final class Dates {

    private static final DateTimeFormatter JA = DateTimeFormatter.ofPattern("y年M月d日（E）", Locale.JAPANESE);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("E d MMMM y", Locale.ENGLISH);

    private Dates() {}

    static String of(LocalDate day, Locale locale) {
        return (locale.getLanguage().equals("ja") ? JA : EN).format(day);
    }
}
