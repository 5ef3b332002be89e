package org.kakehashi.screening.lists.publisher.open;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.lists.form.Csv;
import org.kakehashi.screening.lists.form.ListReader;
import org.springframework.stereotype.Component;

/** The institution's own watch list as a table of values separated by commas. */
@Component
class OwnCsv implements ListReader {

    @Override
    public String format() {
        return "own-csv";
    }

    @Override
    public List<ListEntry> read(InputStream file) throws IOException {
        OwnRows rows = new OwnRows();
        Csv.records(file, rows::row);
        return rows.entries();
    }
}
