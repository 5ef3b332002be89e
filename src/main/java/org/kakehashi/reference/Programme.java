package org.kakehashi.reference;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A funding programme, scheme or mode of mobility that the policy texts name. Data for choosing and showing: neither its
 * partners nor its track is a pass or a bar.
 *
 * @param abbr as it is called in short, if it is
 * @param enMark where the English name is from: page (official) or own translation
 * @param track 1 strategic work in critical fields, 2 work with all countries on social issues, "-" either
 * @param seeds the policy texts that name it
 */
public record Programme(
        String id,
        @Nullable String abbr,
        String ja,
        String en,
        String enMark,
        String kind,
        String partners,
        String track,
        List<String> seeds,
        String facts) {

    /** With its abbreviation, where it has one that is not its name. */
    public String name(Locale locale) {
        boolean japanese = locale.getLanguage().equals("ja");
        String name = japanese ? ja : en;
        if (abbr == null || abbr.equals(name)) {
            return name;
        }
        return name + (japanese ? "（" + abbr + "）" : " (" + abbr + ")");
    }
}
