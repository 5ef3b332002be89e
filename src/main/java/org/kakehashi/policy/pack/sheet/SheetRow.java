package org.kakehashi.policy.pack.sheet;

import java.time.LocalDate;
import java.util.Map;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.policy.RuleKind;

/**
 * One rule of a spreadsheet.
 *
 * @param conditions tests by fact key, as cells of a table
 * @param answer a concern's grade, or the word for a step or an advice; empty for a prohibition
 * @param source the official text that the row was read in
 */
public record SheetRow(
        RuleKind kind,
        SubjectType subject,
        String rule,
        Map<String, String> conditions,
        String answer,
        String ja,
        String en,
        String source,
        String clause,
        String force,
        LocalDate from) {

    public SheetRow {
        conditions = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(conditions));
    }

    /** Name of the table that the row belongs to. */
    String table() {
        return kind.word() + "-" + subject.word();
    }
}
