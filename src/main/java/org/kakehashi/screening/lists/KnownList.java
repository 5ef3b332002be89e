package org.kakehashi.screening.lists;

import java.util.List;
import java.util.Locale;

/**
 * A list that the program can read, whether it has an edition of it or not.
 *
 * @param formats in which it may come, tried in this order
 */
public record KnownList(
        String id,
        List<String> formats,
        String titleJa,
        String titleEn,
        String source,
        String licence,
        int staleAfterDays) {

    /** One of a family of lists. */
    KnownList named(String word) {
        return new KnownList(
                id + "-" + word, formats, titleJa + "：" + word, titleEn + ": " + word, source, licence, staleAfterDays);
    }

    public String title(Locale locale) {
        return locale.getLanguage().equals("ja") ? titleJa : titleEn;
    }
}
