package org.kakehashi.policy;

import java.util.List;
import org.kakehashi.fact.Subject;
import org.kakehashi.policy.table.TableJudge.JudgedRow;

/**
 * One table judged for one subject, row by row and cell by cell: what the auditor reads.
 *
 * @param sha256 hex hash of the table's exact bytes
 * @param inputs keys of the columns, in the order of the cells
 */
public record JudgedTable(
        String pack,
        String packVersion,
        String table,
        String sha256,
        RuleKind kind,
        Subject subject,
        List<String> inputs,
        List<JudgedRow> rows) {

    public JudgedTable {
        inputs = List.copyOf(inputs);
        rows = List.copyOf(rows);
    }
}
