package org.kakehashi.review;

import java.util.List;
import java.util.Map;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.table.Tables;
import org.springframework.stereotype.Component;

/** Asks the table {@code decision-signatures} how many people must sign a determination. */
@Component
class Signatures {

    private static final String TABLE = "decision-signatures";

    private final Tables tables;
    private final TableJudge judge;

    Signatures(Tables tables, TableJudge judge) {
        this.tables = tables;
        this.judge = judge;
    }

    int needed(Outcome outcome, boolean departs, String worstConcern) {
        Table table = tables.table(TABLE);
        List<Table.Row> rows = judge.answers(
                table,
                Map.of("decidedForm", outcome, "departsFromRecommendation", departs, "worstConcern", worstConcern));
        return Integer.parseInt(table.output(rows.get(0), "signatures"));
    }
}
