package org.kakehashi.reference;

import java.util.Locale;

/**
 * A field of technology for which leakage deserves special care. Working in one is no concern by itself.
 *
 * @param mark where the wording is from: seed, page, or own knowledge to be checked
 */
public record TechnologyField(String id, String ja, String en, String source, String mark) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("ja") ? ja : en;
    }
}
