package org.kakehashi.web.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.JudgedUse;
import org.kakehashi.policy.table.Truth;
import org.kakehashi.web.process.RowView;

/** The page {@code audit/tables}: every table that was asked on a case, with the rows that fired. */
record AuditTablesScreen(AuditHead head, List<Use> flows, List<Judgement> judgements) {

    /**
     * One judgement of the case by the packs in force.
     *
     * @param speaking tables of which a row fired or is unresolved
     * @param silent the others
     */
    public record Judgement(
            UUID id, Instant at, int round, String worst, String facts, List<Use> speaking, List<Use> silent) {}

    /**
     * A table as it was asked once.
     *
     * @param about the node that asked, or the subject that it was judged for
     * @param kept whether it is byte for byte the table of that day
     * @param now whether it still is the table in force
     * @param values what each column read, in the order of the columns
     */
    public record Use(
            String table,
            String name,
            String about,
            Instant at,
            String version,
            String sha256,
            boolean kept,
            boolean now,
            List<String> inputs,
            List<String> values,
            List<String> outputs,
            String answer,
            List<Line> rows,
            @Nullable String hitPolicy) {

        /** How many rows fired or are unresolved. */
        public long marked() {
            return rows.stream().filter(Line::marked).count();
        }
    }

    /** One row of it. */
    public record Line(RowView rule, JudgedUse.Mark mark, List<Cell> cells) {

        public boolean marked() {
            return mark == JudgedUse.Mark.FIRED || mark == JudgedUse.Mark.UNRESOLVED;
        }
    }

    /** One cell of a row: the test, and what it said. */
    public record Cell(String test, Truth truth, boolean any) {}
}
