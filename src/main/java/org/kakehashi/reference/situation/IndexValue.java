package org.kakehashi.reference.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What an index says of a country for a year.
 *
 * @param index short name of the index, the same over the years
 * @param country ISO 3166-1 alpha-2
 * @param scale what the value means, for instance "0–1, higher is freer"
 * @param source who published it, with the edition
 * @param enteredOn the day on which the office entered it
 */
public record IndexValue(
        String index,
        String ja,
        String en,
        String country,
        int year,
        BigDecimal value,
        String scale,
        String source,
        String address,
        LocalDate enteredOn) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("ja") ? ja : en;
    }

    public String countryName(Locale locale) {
        return new Locale("", country).getDisplayCountry(locale);
    }

    /** Whether it speaks of a time that has passed. */
    public boolean stale(LocalDate today, int years) {
        return year < today.getYear() - years;
    }
}
