package org.kakehashi.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackTable;
import org.kakehashi.policy.table.CellTest;
import org.kakehashi.policy.table.RowText;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;

/** A pack's table made ready for judging: cells parsed, columns sorted by what they are about. Made once for each pack version. */
final class ReadyTable {

    private static final Set<String> SECONDARY = Set.of("found-2", "secondary");

    /**
     * Columns about one type of subject.
     *
     * @param columns where they stand in the table
     */
    record Group(SubjectType about, int[] columns) {}

    /** A row with what is said about it. */
    record ReadyRow(
            Table.Row row,
            CellTest[] tests,
            boolean[] any,
            RowText said,
            Text text,
            Text publicText,
            LegalForce force,
            Audience audience,
            Concern grade,
            boolean secondary,
            Map<String, String> outputs) {}

    private final Pack pack;
    private final PackTable table;
    private final List<String> keys;
    private final List<Group> groups;
    private final List<ReadyRow> rows;

    ReadyTable(Pack pack, PackTable table, TableJudge judge) {
        this.pack = pack;
        this.table = table;
        this.keys = table.table().inputs().stream().map(Table.Input::expression).toList();
        this.groups = groups(keys);
        this.rows = table.table().rows().stream().map(row -> ready(row, judge)).toList();
    }

    Pack pack() {
        return pack;
    }

    PackTable table() {
        return table;
    }

    List<String> keys() {
        return keys;
    }

    List<Group> groups() {
        return groups;
    }

    List<ReadyRow> rows(LocalDate on) {
        return rows.stream().filter(row -> row.said().holdsOn(on)).toList();
    }

    private static List<Group> groups(List<String> keys) {
        Map<SubjectType, List<Integer>> columns = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            columns.computeIfAbsent(SubjectType.ofKey(keys.get(i)), type -> new ArrayList<>())
                    .add(i);
        }
        return columns.entrySet().stream()
                .map(one -> new Group(
                        one.getKey(),
                        one.getValue().stream().mapToInt(Integer::intValue).toArray()))
                .toList();
    }

    private ReadyRow ready(Table.Row row, TableJudge judge) {
        CellTest[] tests = row.cells().stream().map(judge::test).toArray(CellTest[]::new);
        boolean[] any = new boolean[tests.length];
        for (int i = 0; i < tests.length; i++) {
            any[i] = tests[i] instanceof CellTest.Any;
        }
        RowText said = pack.text(row.rule());
        Map<String, String> outputs = new LinkedHashMap<>();
        table.table()
                .outputs()
                .forEach(output -> outputs.put(output.name(), table.table().output(row, output.name())));
        return new ReadyRow(
                row,
                tests,
                any,
                said,
                new Text(said.ja(), said.en()),
                new Text(said.publicJa(), said.publicEn()),
                LegalForce.valueOf(said.force()),
                Audience.valueOf(said.audience()),
                table.kind() == RuleKind.CONCERN ? Concern.valueOf(outputs.getOrDefault("grade", "")) : Concern.NONE,
                SECONDARY.contains(said.mark()),
                Map.copyOf(outputs));
    }
}
