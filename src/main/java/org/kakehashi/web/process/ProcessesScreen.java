package org.kakehashi.web.process;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page {@code process/processes}.
 *
 * @param q what was looked for among the rows; empty: nothing
 */
record ProcessesScreen(List<Line> flows, List<Group> tables, List<PackLine> packs, String q, List<Found> found) {

    /** A flow or table: its name and one line about it. */
    public record Line(String id, String name, String about, int size) {}

    /** Tables of one folder. */
    public record Group(String name, List<Line> tables) {}

    /** A pack in the version that is in force, or as a draft. */
    public record PackLine(
            String id, String title, String version, String state, LocalDate from, @Nullable LocalDate until) {}

    /** A row that what was looked for stands in. */
    public record Found(String table, String tableName, String rule, String text) {}
}
