package org.kakehashi.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.rulebook.TableText;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Subject;
import org.kakehashi.policy.table.Truth;

/**
 * A table as it was asked once in a case, in the version of that day, with the rows that fired.
 *
 * @param assessment the judgement that it belongs to; none where a flow asked
 * @param node where in the flow it was asked; none for tables that the program judges
 * @param version as the answer was recorded with
 * @param sha256 hash that the answer was recorded with
 * @param kept whether the table shown is byte for byte the one that was asked; false only if those bytes are lost
 * @param now whether the table in force now is still the same
 * @param subject what it was judged for, in packs
 * @param values what each column read; several where it could read several subjects
 */
public record JudgedUse(
        @Nullable UUID assessment,
        @Nullable String node,
        Instant at,
        TableText table,
        String version,
        String sha256,
        boolean kept,
        boolean now,
        @Nullable Subject subject,
        Map<String, List<FactValue>> values,
        @Nullable String output,
        List<Row> rows) {

    /** How a row stood. */
    public enum Mark {
        FIRED,
        /** An unknown kept it from being ruled out. */
        UNRESOLVED,
        /** Its conditions held, but another row had answered already. */
        NOT_REACHED,
        NOT_FIRED
    }

    /** @param cells in the order of the columns */
    public record Row(TableText.Row rule, Mark mark, List<Truth> cells) {}

    public JudgedUse {
        values = Map.copyOf(values);
        rows = List.copyOf(rows);
    }

    /** Whether a row fired or is unresolved. */
    public boolean speaks() {
        return rows.stream().anyMatch(row -> row.mark() == Mark.FIRED || row.mark() == Mark.UNRESOLVED);
    }
}
