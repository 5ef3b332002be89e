package org.kakehashi.screening.lists.publisher.open;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.ListEntry.Strength;
import org.kakehashi.screening.lists.form.Csv;
import org.kakehashi.screening.lists.form.Entries;
import org.kakehashi.screening.lists.form.EntryDraft;
import org.kakehashi.screening.lists.form.ListReader;
import org.kakehashi.screening.lists.form.Row;
import org.springframework.stereotype.Component;

/** Any dataset of OpenSanctions in its simple table ({@code targets.simple.csv}), for those who have a licence to it. */
@Component
class OpenSanctionsCsv implements ListReader {

    @Override
    public String format() {
        return "opensanctions-csv";
    }

    @Override
    public List<ListEntry> read(InputStream file) throws IOException {
        Entries entries = new Entries();
        Csv.records(file, row -> {
            row.require("id", "schema", "name", "aliases", "countries");
            entries.add(no -> entry(row, no));
        });
        return entries.all("rows");
    }

    private static ListEntry entry(Row row, int no) {
        EntryDraft entry = new EntryDraft()
                .ownId(row.cell("id"))
                .kind(FtmWords.kind(row.cell("schema")))
                .bracketed(row.cell("name"), NameKind.PRIMARY, Strength.STRONG);
        String sanctions = row.cell("sanctions");
        entry.effect(FtmWords.effect(sanctions.isEmpty() ? List.of() : List.of("sanction")))
                .concern(sanctions.isEmpty() ? row.cell("dataset") : sanctions);
        row.values(";", "aliases").forEach(alias -> entry.bracketed(alias, NameKind.ALIAS, Strength.STRONG));
        row.values(";", "countries").forEach(code -> entry.country(code.toUpperCase(Locale.ROOT)));
        row.values(";", "birth_date").forEach(entry::birth);
        return entry.entry(no);
    }
}
