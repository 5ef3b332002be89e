package org.kakehashi.policy;

import java.util.Locale;

/** The same in both tongues. */
public record Text(String ja, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("ja") ? ja : en;
    }
}
