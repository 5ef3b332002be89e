package org.kakehashi.policy.weighing;

import java.util.List;
import java.util.Map;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.table.RowText;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.table.Tables;
import org.kakehashi.policy.table.UnreadableTable;
import org.kakehashi.trail.PolicyRef;
import org.springframework.stereotype.Component;

/** Asks the table {@code decision-form} which form of collaboration suits what was found. */
@Component
public class Recommendations {

    private static final String TABLE = "decision-form";

    private final Tables tables;
    private final TableJudge judge;

    public Recommendations(Tables tables, TableJudge judge) {
        this.tables = tables;
        this.judge = judge;
    }

    /**
     * @param residual worst concern that is left when the measures are taken
     * @param withMeasures whether any measure is needed for that
     * @param benefit 0 to 3
     */
    public Recommendation recommend(
            boolean prohibited, boolean unresolved, Concern residual, boolean withMeasures, int benefit) {
        Table table = tables.table(TABLE);
        List<Table.Row> rows = judge.answers(
                table,
                Map.of(
                        "prohibited", prohibited,
                        "unresolved", unresolved,
                        "residualConcern", residual,
                        "withMeasures", withMeasures,
                        "benefit", benefit));
        if (rows.isEmpty()) {
            throw new UnreadableTable(TABLE + " has a gap");
        }
        Table.Row row = rows.get(0);
        RowText text = tables.texts(TABLE).get(row.rule());
        if (text == null) {
            throw new UnreadableTable("nothing is said about " + row.rule() + " of " + TABLE);
        }
        return new Recommendation(
                Form.valueOf(table.output(row, "form")),
                List.of(row.rule()),
                new Text(text.ja(), text.en()),
                new PolicyRef(table.id(), table.version(), table.sha256()));
    }
}
