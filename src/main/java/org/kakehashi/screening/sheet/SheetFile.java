package org.kakehashi.screening.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kakehashi.screening.ask.AskedParty;
import org.kakehashi.screening.lists.form.Csv;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.kakehashi.screening.lists.form.Workbook;

/** Reads an uploaded spreadsheet: the first line names the columns. */
final class SheetFile {

    static final int MOST_ROWS = 10_000;
    static final int LARGEST = 10 << 20;

    /** @param aside headings of columns that are not read */
    record Read(List<AskedParty> parties, List<String> aside) {}

    private SheetFile() {}

    /** @throws SheetRefused if it is no such file, or larger than one may be */
    static Read read(String fileName, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new SheetRefused(SheetRefused.Cause.TOO_LARGE);
        }
        List<List<String>> rows = new ArrayList<>();
        try {
            ByteArrayInputStream file = new ByteArrayInputStream(bytes);
            if (fileName.toLowerCase(Locale.ROOT).endsWith(".csv")) {
                Csv.rows(file, row -> take(rows, row));
            } else {
                List<String> first = new ArrayList<>();
                Workbook.rows(file, (sheet, row) -> {
                    if (first.isEmpty()) {
                        first.add(sheet);
                    }
                    if (sheet.equals(first.get(0))) {
                        take(rows, row);
                    }
                });
            }
        } catch (IOException | UnreadableList e) {
            throw new SheetRefused(SheetRefused.Cause.UNREADABLE);
        }
        return parties(rows);
    }

    private static void take(List<List<String>> rows, List<String> row) {
        if (rows.size() <= MOST_ROWS + 1 && row.stream().anyMatch(cell -> !cell.isBlank())) {
            rows.add(List.copyOf(row));
        }
    }

    private static Read parties(List<List<String>> rows) {
        SheetHead head = SheetHead.of(rows.isEmpty() ? List.of() : rows.get(0));
        if (rows.size() == 1) {
            throw new SheetRefused(SheetRefused.Cause.NO_ROWS);
        }
        if (rows.size() > MOST_ROWS + 1) {
            throw new SheetRefused(SheetRefused.Cause.TOO_MANY_ROWS);
        }
        return new Read(rows.subList(1, rows.size()).stream().map(head::party).toList(), head.aside());
    }
}
