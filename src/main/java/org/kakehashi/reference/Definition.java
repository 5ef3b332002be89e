package org.kakehashi.reference;

import java.util.List;
import java.util.Locale;

/**
 * What somebody means by a term. One term may have several definitions, which are shown side by side.
 *
 * @param text verbatim, in Japanese
 * @param en a translation or explanation
 * @param by whose definition it is
 */
public record Definition(
        String id, String termJa, String termEn, String text, String en, String by, List<String> seeds) {

    public String term(Locale locale) {
        return locale.getLanguage().equals("ja") ? termJa : termEn;
    }

    public String meaning(Locale locale) {
        return locale.getLanguage().equals("ja") ? text : en;
    }
}
