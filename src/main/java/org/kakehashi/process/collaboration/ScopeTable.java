package org.kakehashi.process.collaboration;

import java.util.Map;
import org.kakehashi.collaboration.judging.ScopePreview;
import org.kakehashi.policy.table.RowText;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.table.Tables;
import org.springframework.stereotype.Component;

/** What the flow's first table would answer, before anything is sent. */
@Component
class ScopeTable implements ScopePreview {

    private final Tables tables;
    private final TableJudge judge;

    ScopeTable(Tables tables, TableJudge judge) {
        this.tables = tables;
        this.judge = judge;
    }

    @Override
    public Answer ask(Map<String, Object> flags) {
        Table table = tables.table(CollaborationDecision.SCOPE_TABLE);
        Table.Row row = judge.answers(table, flags).get(0);
        RowText text = tables.texts(table.id()).get(row.rule());
        return new Answer(
                Scope.valueOf(table.output(row, "scope")),
                row.rule(),
                text == null ? "" : text.ja(),
                text == null ? "" : text.en(),
                text == null ? null : text.source());
    }
}
