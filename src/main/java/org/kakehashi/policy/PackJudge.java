package org.kakehashi.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackTable;
import org.kakehashi.policy.table.RowText;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.table.TableJudge.JudgedRow;
import org.kakehashi.policy.table.Truth;

/** Judges the facts of one case by one pack. */
final class PackJudge {

    private static final Set<String> SECONDARY = Set.of("found-2", "secondary");

    private final Pack pack;
    private final Facts facts;
    private final LocalDate on;
    private final FactCatalogue catalogue;
    private final TableJudge judge;

    PackJudge(Pack pack, Facts facts, LocalDate on, FactCatalogue catalogue, TableJudge judge) {
        this.pack = pack;
        this.facts = facts;
        this.on = on;
        this.catalogue = catalogue;
        this.judge = judge;
    }

    /** Adds the table as it was judged for the subject, and a finding for each row that holds or cannot be ruled out. */
    void judge(PackTable table, Subject subject, List<Finding> findings, List<JudgedTable> tables) {
        List<ReadRow> rows = new ArrayList<>();
        for (Table.Row row : table.table().rows()) {
            if (pack.text(row.rule()).holdsOn(on)) {
                rows.add(new RowReader(table.table(), facts, catalogue, judge).read(row, subject));
            }
        }
        for (ReadRow row : rows) {
            if (row.truth() != Truth.FALSE) {
                findings.add(finding(table, subject, row, rows));
            }
        }
        tables.add(new JudgedTable(
                pack.id(),
                pack.version(),
                table.table().id(),
                table.table().sha256(),
                table.kind(),
                subject,
                table.table().inputs().stream().map(Table.Input::expression).toList(),
                rows.stream()
                        .map(row -> new JudgedRow(row.row().rule(), row.truth(), row.truths()))
                        .toList()));
    }

    private Finding finding(PackTable table, Subject subject, ReadRow row, List<ReadRow> all) {
        RowText text = pack.text(row.row().rule());
        Explanation explanation = new Explanation(other -> grade(table, other.row()));
        return new Finding(
                table.kind(),
                pack.id(),
                pack.version(),
                table.table().id(),
                row.row().rule(),
                subject,
                grade(table, row.row()),
                row.truth() == Truth.UNKNOWN,
                row.facts(facts),
                new Text(text.ja(), text.en()),
                new Text(text.publicJa(), text.publicEn()),
                LegalForce.valueOf(text.force()),
                text.source(),
                text.clause(),
                Audience.valueOf(text.audience()),
                SECONDARY.contains(text.mark()),
                outputs(table.table(), row.row()),
                explanation.of(row, all));
    }

    private static Concern grade(PackTable table, Table.Row row) {
        return table.kind() == RuleKind.CONCERN ? Concern.valueOf(table.table().output(row, "grade")) : Concern.NONE;
    }

    private static Map<String, String> outputs(Table table, Table.Row row) {
        Map<String, String> outputs = new LinkedHashMap<>();
        table.outputs().forEach(output -> outputs.put(output.name(), table.output(row, output.name())));
        return outputs;
    }
}
