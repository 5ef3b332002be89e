package org.kakehashi.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.policy.table.CellTest;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.table.Truth;

/**
 * Finds what each cell of a row reads. Cells about the table's own subject read the subject that is judged; cells about
 * another type read, all of them, that one of the case's subjects for which they come nearest to holding, so that a row
 * holds if it holds for any. A case without such a subject gives nil.
 */
final class RowReader {

    private static final Comparator<List<ReadRow.Cell>> NEARNESS = Comparator.comparingInt(RowReader::rank);

    private final Table table;
    private final Facts facts;
    private final FactCatalogue catalogue;
    private final TableJudge judge;

    RowReader(Table table, Facts facts, FactCatalogue catalogue, TableJudge judge) {
        this.table = table;
        this.facts = facts;
        this.catalogue = catalogue;
        this.judge = judge;
    }

    ReadRow read(Table.Row row, Subject subject) {
        Map<SubjectType, List<ReadRow.Cell>> chosen = new EnumMap<>(SubjectType.class);
        List<ReadRow.Cell> cells = new ArrayList<>();
        Map<SubjectType, Integer> next = new EnumMap<>(SubjectType.class);
        for (Table.Input input : table.inputs()) {
            SubjectType type = SubjectType.ofKey(input.expression());
            List<ReadRow.Cell> group = chosen.computeIfAbsent(type, about -> choose(row, about, subject));
            // the group holds the cells of one type in the order of the columns
            cells.add(group.get(next.merge(type, 1, Integer::sum) - 1));
        }
        return new ReadRow(row, List.copyOf(cells));
    }

    private List<ReadRow.Cell> choose(Table.Row row, SubjectType about, Subject subject) {
        List<Subject> candidates = about == subject.type() ? List.of(subject) : facts.subjects(about);
        if (candidates.isEmpty()) {
            candidates = List.of(new Subject(about, ""));
        }
        List<List<ReadRow.Cell>> groups =
                candidates.stream().map(one -> cells(row, about, one)).toList();
        List<ReadRow.Cell> best = groups.get(0);
        for (List<ReadRow.Cell> group : groups) {
            if (NEARNESS.compare(group, best) > 0) {
                best = group;
            }
        }
        return best;
    }

    private List<ReadRow.Cell> cells(Table.Row row, SubjectType about, Subject subject) {
        List<ReadRow.Cell> cells = new ArrayList<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            String key = table.inputs().get(i).expression();
            if (SubjectType.ofKey(key) == about) {
                CellTest test = judge.test(row.cells().get(i));
                FactValue value = catalogue.value(facts, subject, key);
                cells.add(new ReadRow.Cell(
                        subject, key, row.cells().get(i), test instanceof CellTest.Any, value, test.judge(value)));
            }
        }
        return cells;
    }

    private static int rank(List<ReadRow.Cell> cells) {
        return switch (Truth.all(cells.stream().map(ReadRow.Cell::truth).toList())) {
            case TRUE -> 2;
            case UNKNOWN -> 1;
            case FALSE -> 0;
        };
    }
}
