package org.kakehashi.audit.compare;

import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.rulebook.TableText;

/** A row of a table, the same one in each of the table's versions. */
public record Rule(TableText table, TableText.Row row) {

    public String id() {
        return row.row().rule();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule rule
                && rule.table.id().equals(table.id())
                && rule.id().equals(id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
