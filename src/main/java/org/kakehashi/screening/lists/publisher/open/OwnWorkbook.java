package org.kakehashi.screening.lists.publisher.open;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.lists.form.ListReader;
import org.kakehashi.screening.lists.form.Row;
import org.kakehashi.screening.lists.form.Workbook;
import org.springframework.stereotype.Component;

/** The institution's own watch list as a spreadsheet: its first sheet. */
@Component
class OwnWorkbook implements ListReader {

    @Override
    public String format() {
        return "own-workbook";
    }

    @Override
    public List<ListEntry> read(InputStream file) throws IOException {
        OwnRows rows = new OwnRows();
        Row.Reader reader = new Row.Reader(rows::row);
        String[] first = {""};
        Workbook.rows(file, (sheet, cells) -> {
            first[0] = first[0].isEmpty() ? sheet : first[0];
            if (sheet.equals(first[0]) && cells.stream().anyMatch(cell -> !cell.isBlank())) {
                reader.row(cells);
            }
        });
        reader.end();
        return rows.entries();
    }
}
