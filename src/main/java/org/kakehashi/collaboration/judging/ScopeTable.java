package org.kakehashi.collaboration.judging;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kakehashi.policy.table.RowText;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.table.Tables;
import org.springframework.stereotype.Component;

/**
 * Asks the table {@code collaboration-scope} what it would answer, without starting anything: the same table that the flow
 * asks first (P1).
 */
@Component
public class ScopeTable {

    private static final String TABLE = "collaboration-scope";

    /** What the table can answer; the names are those of its output. */
    public enum Scope {
        NO_PROCEDURE,
        IN_SCOPE,
        IN_SCOPE_WITH_LEAD_DISCLOSURE
    }

    /**
     * The answer and the row that gave it.
     *
     * @param rule id of the row
     */
    public record Answer(Scope scope, String rule, RowText words) {

        public String reason(Locale locale) {
            return locale.getLanguage().equals("ja") ? words.publicJa() : words.publicEn();
        }
    }

    private final Tables tables;
    private final TableJudge judge;

    ScopeTable(Tables tables, TableJudge judge) {
        this.tables = tables;
        this.judge = judge;
    }

    /** @param flags see {@link ScopeInputs}; empty if no row answers */
    public Optional<Answer> ask(Map<String, Object> flags) {
        Table table = tables.table(TABLE);
        List<Table.Row> rows = judge.answers(table, flags);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Table.Row row = rows.get(0);
        RowText words = tables.texts(TABLE).get(row.rule());
        return words == null
                ? Optional.empty()
                : Optional.of(new Answer(Scope.valueOf(table.output(row, "scope")), row.rule(), words));
    }
}
