package org.kakehashi.policy;

import java.util.List;
import java.util.Map;
import org.kakehashi.policy.table.NoSuchTable;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.table.Tables;
import org.springframework.stereotype.Component;

/** Asks the table {@code deadlines} how long a step may take. Which day that is, the calendar says. */
@Component
public class DeadlineTable {

    private static final String TABLE = "deadlines";

    /** A number of days and how they are counted. */
    public record Deadline(int days, Unit unit) {}

    public enum Unit {
        WORKING,
        CALENDAR
    }

    private final Tables tables;
    private final TableJudge judge;

    public DeadlineTable(Tables tables, TableJudge judge) {
        this.tables = tables;
        this.judge = judge;
    }

    /** Whether the table sets a time for it. */
    public boolean knows(String node) {
        return !judge.answers(tables.table(TABLE), Map.of("node", node)).isEmpty();
    }

    /**
     * @param node id of the flow's node
     * @throws NoSuchTable if the table has no row for it
     */
    public Deadline of(String node) {
        Table table = tables.table(TABLE);
        List<Table.Row> rows = judge.answers(table, Map.of("node", node));
        if (rows.isEmpty()) {
            throw new NoSuchTable(TABLE + " for " + node);
        }
        return new Deadline(
                Integer.parseInt(table.output(rows.get(0), "days")), Unit.valueOf(table.output(rows.get(0), "unit")));
    }
}
