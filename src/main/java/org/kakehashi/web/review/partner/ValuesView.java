package org.kakehashi.web.review.partner;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.partner.Partner;
import org.kakehashi.collaboration.partner.ValueAnswer;
import org.kakehashi.collaboration.partner.ValuesRecord;

/**
 * What was stated about the shared values of a partner.
 *
 * @param record the statement that counts; null if there is none
 * @param by name of whoever stated it
 * @param confirmedBy name of the officer; empty if none had to look
 */
public record ValuesView(
        Partner partner, @Nullable ValuesRecord record, String by, String confirmedBy, List<Stated> stated) {

    /** One value. */
    public record Stated(String name, String question, @Nullable ValueAnswer answer) {}

    /** Of the field in its form. */
    public String field() {
        return "values-" + partner.id();
    }
}
