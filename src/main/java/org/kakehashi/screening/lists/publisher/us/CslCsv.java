package org.kakehashi.screening.lists.publisher.us;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.lists.form.Csv;
import org.kakehashi.screening.lists.form.Entries;
import org.kakehashi.screening.lists.form.EntryDraft;
import org.kakehashi.screening.lists.form.ListReader;
import org.kakehashi.screening.lists.form.Row;
import org.springframework.stereotype.Component;

/**
 * The Consolidated Screening List as a table (consolidated.csv), in both generations: the later one has a column
 * {@code _id} before the others.
 */
@Component
class CslCsv implements ListReader {

    private static final Pattern COUNTRY = Pattern.compile(".*,\\s*([A-Z]{2})$");

    @Override
    public String format() {
        return "us-csl-csv";
    }

    @Override
    public List<ListEntry> read(InputStream file) throws IOException {
        Entries entries = new Entries();
        Csv.records(file, row -> {
            row.require("source", "entity_number", "name", "alt_names", "programs");
            entries.add(no -> entry(row, no));
        });
        return entries.all("rows");
    }

    private static ListEntry entry(Row row, int no) {
        String source = row.cell("source");
        String number = row.cell("entity_number");
        EntryDraft entry = CslParty.draft(source, row.cell("type"), row.cell("name"), row.values(";", "alt_names"))
                .ownId(number.isEmpty() ? row.cell("_id") : number)
                .concern(CslParty.concern(source, row.cell("programs")));
        for (String address : row.values(";", "addresses")) {
            var country = COUNTRY.matcher(address);
            if (country.matches()) {
                entry.country(country.group(1));
            }
        }
        row.values(";", "nationalities").forEach(entry::country);
        row.values(";", "citizenships").forEach(entry::country);
        row.values(";", "dates_of_birth").forEach(entry::birth);
        for (String id : row.values(";", "ids")) {
            // type, number, country; the older generation has country, number, type
            List<String> parts = List.of(id.split(",\\s*"));
            int last = parts.size() - 1;
            if (last >= 1) {
                boolean later = row.has("_id");
                CslParty.identifier(entry, parts.get(later ? 0 : last), parts.get(later ? 1 : last - 1));
            }
        }
        return entry.entry(no);
    }
}
