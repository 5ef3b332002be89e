package org.kakehashi.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.table.Tables;
import org.springframework.stereotype.Component;

/** Asks the table {@code disclosure-completeness} what a disclosure lacks before it can be submitted. */
@Component
public class Completeness {

    private static final String TABLE = "disclosure-completeness";

    private final Tables tables;
    private final TableJudge judge;

    public Completeness(Tables tables, TableJudge judge) {
        this.tables = tables;
        this.judge = judge;
    }

    /**
     * The parts that are missing, in the order of the table; empty if none is.
     *
     * @param partStates name of each part's state by part; a part that is not given counts as not filled in
     */
    public List<String> missing(Map<String, String> partStates, boolean attested) {
        Table table = tables.table(TABLE);
        Map<String, Object> values = new HashMap<>(partStates);
        values.put("attested", attested);
        return judge.answers(table, values).stream()
                .map(row -> table.output(row, "missing"))
                .distinct()
                .toList();
    }
}
