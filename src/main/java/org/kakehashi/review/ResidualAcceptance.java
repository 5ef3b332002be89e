package org.kakehashi.review;

import java.util.List;
import java.util.Map;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.table.Tables;
import org.springframework.stereotype.Component;

/** Asks the table {@code residual-acceptance} whether somebody must accept in his own name what a decision leaves. */
@Component
class ResidualAcceptance {

    private static final String TABLE = "residual-acceptance";

    private final Tables tables;
    private final TableJudge judge;

    ResidualAcceptance(Tables tables, TableJudge judge) {
        this.tables = tables;
        this.judge = judge;
    }

    boolean needed(Outcome outcome, Concern residual, boolean unresolved) {
        Table table = tables.table(TABLE);
        List<Table.Row> rows = judge.answers(
                table, Map.of("goesOn", outcome.goesOn(), "residualConcern", residual, "unresolved", unresolved));
        return table.output(rows.get(0), "acceptance").equals("NAMED");
    }
}
