package org.kakehashi.policy;

import java.time.LocalDate;
import java.util.List;
import org.kakehashi.fact.KnownFacts;
import org.kakehashi.fact.Subject;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.table.TableJudge.JudgedRow;
import org.kakehashi.policy.table.Truth;

/** Judges the facts of one case by one pack. */
final class PackJudge {

    private final List<ReadyTable> tables;
    private final KnownFacts facts;
    private final LocalDate on;

    PackJudge(List<ReadyTable> tables, KnownFacts facts, LocalDate on) {
        this.tables = tables;
        this.facts = facts;
        this.on = on;
    }

    /** Adds each table as it was judged for each subject, and a finding for each row that holds or cannot be ruled out. */
    void judge(List<Finding> findings, List<JudgedTable> judged) {
        for (ReadyTable table : tables) {
            for (Subject subject : facts.subjects(table.table().subject())) {
                List<ReadRow> rows = new TableReader(table, facts, subject).rows(on);
                Explanation explanation = new Explanation(rows);
                for (ReadRow row : rows) {
                    if (row.truth() != Truth.FALSE) {
                        findings.add(finding(table, subject, row, explanation));
                    }
                }
                judged.add(judged(table, subject, rows));
            }
        }
    }

    private static JudgedTable judged(ReadyTable table, Subject subject, List<ReadRow> rows) {
        Pack pack = table.pack();
        return new JudgedTable(
                pack.id(),
                pack.version(),
                table.table().table().id(),
                table.table().table().sha256(),
                table.table().kind(),
                subject,
                table.keys(),
                rows.stream()
                        .map(row -> new JudgedRow(row.row().row().rule(), row.truth(), row.truths()))
                        .toList());
    }

    private Finding finding(ReadyTable table, Subject subject, ReadRow read, Explanation explanation) {
        ReadyTable.ReadyRow row = read.row();
        return new Finding(
                table.table().kind(),
                table.pack().id(),
                table.pack().version(),
                table.table().table().id(),
                row.row().rule(),
                subject,
                row.grade(),
                read.truth() == Truth.UNKNOWN,
                read.facts(facts),
                row.text(),
                row.publicText(),
                row.force(),
                row.said().source(),
                row.said().clause(),
                row.audience(),
                row.secondary(),
                row.outputs(),
                explanation.of(read));
    }
}
