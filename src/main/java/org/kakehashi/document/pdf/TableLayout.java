package org.kakehashi.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lays a table: rows stay whole, and the heads come again on each page. */
final class TableLayout {

    private static final float PAD = 5;

    private final Part part;

    TableLayout(Part part) {
        this.part = part;
    }

    void lay(Table table) throws IOException {
        float firstRow =
                table.rows().isEmpty() ? 0 : height(cells(table, table.rows().get(0), Style.CELL), Style.CELL);
        part.keep(firstRow + 2 * Style.CELL_HEAD.leading);
        row(table, table.heads(), Style.CELL_HEAD);
        for (List<String> row : table.rows()) {
            if (part.keep(height(cells(table, row, Style.CELL), Style.CELL))) {
                row(table, table.heads(), Style.CELL_HEAD);
            }
            row(table, row, Style.CELL);
        }
        part.gap(6);
    }

    private void row(Table table, List<String> row, Style style) throws IOException {
        List<List<String>> cells = cells(table, row, style);
        float height = height(cells, style);
        float top = part.y();
        Leaf leaf = part.leaf();
        if (style == Style.CELL_HEAD) {
            leaf.panel(Part.LEFT, top, Part.WIDTH, height);
            leaf.rule(Part.LEFT, top, Part.WIDTH, 0.8f);
        }
        float x = Part.LEFT;
        for (int column = 0; column < cells.size(); column++) {
            float width = table.widths().get(column) * Part.WIDTH;
            float y = top + PAD - 1;
            for (String line : cells.get(column)) {
                leaf.line(style, line, x + PAD, y, width - 2 * PAD, false);
                y += style.leading;
            }
            x += width;
        }
        leaf.rule(Part.LEFT, top + height, Part.WIDTH, style == Style.CELL_HEAD ? 0.8f : 0.5f);
        part.gap(height);
    }

    private List<List<String>> cells(Table table, List<String> row, Style style) {
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(part.lines(style, row.get(column), table.widths().get(column) * Part.WIDTH - 2 * PAD));
        }
        return cells;
    }

    private static float height(List<List<String>> cells, Style style) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(0);
        return lines * style.leading + 2 * PAD - 2;
    }
}
