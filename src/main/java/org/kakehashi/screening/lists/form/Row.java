package org.kakehashi.screening.lists.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A row whose cells are asked for by the name of their column; case and line breaks in the name do not matter. */
public final class Row {

    private final int number;
    private final Map<String, Integer> columns;
    private final List<String> cells;

    Row(int number, Map<String, Integer> columns, List<String> cells) {
        this.number = number;
        this.columns = columns;
        this.cells = cells;
    }

    /** Of the row in the file, for messages; the row of names is 1. */
    public int number() {
        return number;
    }

    /** The first of the columns that the file has; empty if it has none of them. */
    public String cell(String... names) {
        for (String name : names) {
            Integer column = columns.get(Csv.key(name));
            if (column != null) {
                return column < cells.size() ? cells.get(column).strip() : "";
            }
        }
        return "";
    }

    /** The values of a cell that holds several. */
    public List<String> values(String separator, String... names) {
        return Arrays.stream(cell(names).split(separator))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    public boolean has(String name) {
        return columns.containsKey(Csv.key(name));
    }

    /** @throws UnreadableList if a column is missing: it is another file then */
    public void require(String... names) {
        for (String name : names) {
            if (!has(name)) {
                throw new UnreadableList("there is no column " + name);
            }
        }
    }

    /** Makes rows of lists of cells, the first of which are the names. */
    public static final class Reader {

        private final Consumer<Row> rows;
        private @Nullable Map<String, Integer> columns;
        private int number;

        public Reader(Consumer<Row> rows) {
            this.rows = rows;
        }

        public void row(List<String> cells) {
            number++;
            if (columns == null) {
                Map<String, Integer> names = new HashMap<>();
                for (int i = 0; i < cells.size(); i++) {
                    names.putIfAbsent(Csv.key(cells.get(i)), i);
                }
                columns = names;
            } else {
                rows.accept(new Row(number, columns, cells));
            }
        }

        /** @throws UnreadableList if not even the names came */
        public void end() {
            if (columns == null) {
                throw new UnreadableList("the file is empty");
            }
        }
    }
}
