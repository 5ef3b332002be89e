package org.kakehashi.review;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.table.Tables;
import org.springframework.stereotype.Component;

/** Asks the table {@code reconsideration-result} what a second decision makes of the first. */
@Component
class ReconsiderationResult {

    private static final String TABLE = "reconsideration-result";

    private final Tables tables;
    private final TableJudge judge;

    ReconsiderationResult(Tables tables, TableJudge judge) {
        this.tables = tables;
        this.judge = judge;
    }

    Objection.Result of(Decision first, Decision second) {
        Table table = tables.table(TABLE);
        boolean same =
                first.outcome() == second.outcome() && new HashSet<>(ids(first)).equals(new HashSet<>(ids(second)));
        List<Table.Row> rows = judge.answers(
                table, Map.of("sameDecision", same, "firstForm", first.outcome(), "decidedForm", second.outcome()));
        return Objection.Result.valueOf(table.output(rows.get(0), "result"));
    }

    private static List<String> ids(Decision decision) {
        return decision.measures().stream().map(MeasureSet::id).toList();
    }
}
