package org.kakehashi.policy.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code texts.yaml} says about a row (or about any other id of its folder). Only rows of packs must have all of it.
 *
 * @param publicJa words for the researcher; the same as {@code ja} unless given
 * @param force name of a legal force, empty outside packs
 * @param from the first day on which the row holds, if it has one
 * @param to the last day on which the row holds, if it has one
 * @param audience name of an audience, PUBLIC unless given
 * @param mark how well the source was read: {@code found}, {@code found-2} (in a secondary text), {@code own}
 */
public record RowText(
        String ja,
        String en,
        String publicJa,
        String publicEn,
        String source,
        String clause,
        String force,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String audience,
        String mark,
        List<Example> examples) {

    /**
     * A row shown at work.
     *
     * @param facts values by fact key; null stands for nil, the word {@code unknown} for unknown
     */
    public record Example(Map<String, @Nullable Object> facts, boolean fires) {}

    public RowText {
        examples = List.copyOf(examples);
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("ja") ? ja : en;
    }

    /** Whether the row holds on the day. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
