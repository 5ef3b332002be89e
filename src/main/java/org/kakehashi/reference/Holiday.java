package org.kakehashi.reference;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A national holiday.
 *
 * @param basis why it is one: law, equinox, predicted, substitute, between (see {@code reference/holidays-jp.csv})
 */
public record Holiday(LocalDate day, String ja, String en, String basis) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("ja") ? ja : en;
    }
}
