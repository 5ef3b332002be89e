package org.kakehashi.screening.lists.publisher.open;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.ListEntry.Strength;
import org.kakehashi.screening.lists.form.Csv;
import org.kakehashi.screening.lists.form.Entries;
import org.kakehashi.screening.lists.form.EntryDraft;
import org.kakehashi.screening.lists.form.ListReader;
import org.kakehashi.screening.lists.form.Row;

/**
 * Organisations in a table with the columns name, aliases (separated by semicolons), country, and one or two more that say
 * why: the form in which an institution enters a list that is published as a document only.
 */
abstract class NamedColumns implements ListReader {

    private final LegalEffect effect;
    private final String[] reasons;

    NamedColumns(LegalEffect effect, String... reasons) {
        this.effect = effect;
        this.reasons = reasons.clone();
    }

    @Override
    public List<ListEntry> read(InputStream file) throws IOException {
        Entries entries = new Entries();
        Csv.records(file, row -> {
            row.require("name", reasons[0]);
            entries.add(no -> entry(row, no));
        });
        return entries.all("rows");
    }

    private ListEntry entry(Row row, int no) {
        List<String> why = new ArrayList<>();
        for (String reason : reasons) {
            if (!row.cell(reason).isEmpty()) {
                why.add(reason + ": " + row.cell(reason));
            }
        }
        EntryDraft entry = new EntryDraft()
                .kind(Kind.ORGANISATION)
                .effect(effect)
                .concern(String.join("; ", why))
                .bracketed(row.cell("name"), NameKind.PRIMARY, Strength.STRONG);
        row.values(";", "aliases").forEach(alias -> entry.bracketed(alias, NameKind.ALIAS, Strength.STRONG));
        row.values(";", "chinese name").forEach(name -> entry.name(name, NameKind.ALIAS));
        row.values(";", "country").forEach(entry::country);
        return entry.entry(no);
    }
}
