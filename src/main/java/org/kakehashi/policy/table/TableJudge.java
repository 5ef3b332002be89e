package org.kakehashi.policy.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.kakehashi.fact.FactValue;
import org.springframework.stereotype.Component;

/** Judges tables, cell by cell, with unknowns. Keeps parsed cells; holds no state of any case. */
@Component
public class TableJudge {

    /** How one row stands: its own truth and that of each cell. JSON can hold it. */
    public record JudgedRow(String rule, Truth truth, List<Truth> cells) {}

    private final CellParser parser;
    private final Map<String, CellTest> parsed = new ConcurrentHashMap<>();

    public TableJudge(FeelTest feel) {
        this.parser = new CellParser(feel);
    }

    /** Every row in the order of the table, whatever its hit policy. */
    public List<JudgedRow> judge(Table table, Function<String, FactValue> values) {
        List<FactValue> read = table.inputs().stream()
                .map(input -> values.apply(input.expression()))
                .toList();
        List<JudgedRow> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<Truth> cells = new ArrayList<>();
            for (int i = 0; i < read.size(); i++) {
                cells.add(test(row.cells().get(i)).judge(read.get(i)));
            }
            rows.add(new JudgedRow(row.rule(), Truth.all(cells), List.copyOf(cells)));
        }
        return List.copyOf(rows);
    }

    /** The rows that answer on values that are all known, by the table's hit policy. A value that is not given is nil. */
    public List<Table.Row> answers(Table table, Map<String, ?> values) {
        List<JudgedRow> judged = judge(table, key -> {
            Object value = values.get(key);
            return value == null ? FactValue.nil() : FactValue.known(value);
        });
        List<Table.Row> holding = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            if (judged.get(i).truth() == Truth.TRUE) {
                holding.add(table.rows().get(i));
            }
        }
        if (holding.size() > 1 && table.hitPolicy() == HitPolicy.UNIQUE) {
            throw new UnreadableTable(table.id() + " is UNIQUE and several rows hold");
        }
        return holding.size() > 1 && table.hitPolicy() == HitPolicy.FIRST ? holding.subList(0, 1) : holding;
    }

    /** The parsed form of a cell. */
    public CellTest test(String cell) {
        return parsed.computeIfAbsent(cell, parser::parse);
    }
}
