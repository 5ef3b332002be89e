package org.kakehashi.web.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.rulebook.TableText;
import org.kakehashi.policy.table.RowText;

/**
 * One row of a table as it is shown.
 *
 * @param hidden whether the reader may read its public words only
 * @param cells the tests as they stand in the file
 */
public record RowView(
        String rule,
        String text,
        String source,
        String clause,
        String force,
        String mark,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean hidden,
        List<String> cells,
        List<String> answers) {

    /** @param inFull whether the reader may read restricted rules in full */
    public static RowView of(TableText table, TableText.Row row, RuleWords words, boolean inFull, Locale locale) {
        RowText text = row.text();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < table.outputs().size(); i++) {
            answers.add(words.answer(table, row.row(), i, locale));
        }
        if (text == null) {
            String note = row.row().annotation();
            return new RowView(
                    row.row().rule(),
                    note,
                    "",
                    "",
                    "",
                    "",
                    null,
                    null,
                    false,
                    row.row().cells(),
                    answers);
        }
        boolean hidden = !inFull && text.audience().equals("RESTRICTED");
        String open = locale.getLanguage().equals("ja") ? text.publicJa() : text.publicEn();
        return new RowView(
                row.row().rule(),
                hidden ? open : text.in(locale),
                text.source(),
                text.clause(),
                words.force(text, locale),
                words.mark(text, locale),
                text.from(),
                text.to(),
                hidden,
                row.row().cells(),
                answers);
    }
}
