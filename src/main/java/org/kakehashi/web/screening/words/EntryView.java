package org.kakehashi.web.screening.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.kakehashi.screening.ListEntry;

/**
 * An entry of a list that bears a name like the asked one, in words.
 *
 * @param list its title
 * @param country empty if the list does not tell it
 * @param concerns what the list suspects the listed party of
 * @param codes what the codes in it stand for, a line for each
 * @param score how far the names agree
 * @param threshold from which that is asked
 * @param parts why they agree; they add up to the score
 */
public record EntryView(
        ListEntry entry,
        String list,
        String country,
        String concerns,
        List<String> codes,
        String asked,
        String listed,
        ListEntry.NameKind listedKind,
        String score,
        String threshold,
        List<Part> parts) {

    /** A part of the explanation. */
    public record Part(String asked, String listed, String reason, String share) {}

    /** As all scores and shares are written, so that a reader can add them up. */
    public static String number(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).toPlainString();
    }
}
