package org.kakehashi.audit.rulebook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.table.RowText;
import org.kakehashi.policy.table.Table;

/**
 * A table with the words for its columns and rows.
 *
 * @param folder where it stands below {@code processes/}; empty for the top
 * @param about the pack, kind and subject of a table that belongs to a pack
 * @param name what it is called
 * @param question what it answers
 * @param byFlow whether a flow asks it through the engine; else the program judges it, with unknowns
 * @param words for the values of its answers, as far as the folder has any
 */
public record TableText(
        Table table,
        String folder,
        @Nullable PackPlace about,
        Text name,
        Text question,
        boolean byFlow,
        List<Column> inputs,
        List<Column> outputs,
        List<Row> rows,
        Map<String, Text> words) {

    /** Where in a pack it stands. */
    public record PackPlace(String pack, RuleKind kind, SubjectType subject) {}

    /** @param key the fact or variable that it reads, or the name of the answer */
    public record Column(String key, Text label) {}

    /** @param text what is said about the row; none where the texts no longer speak of it */
    public record Row(Table.Row row, @Nullable RowText text) {}

    public TableText {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
        words = Map.copyOf(words);
    }

    public String id() {
        return table.id();
    }
}
