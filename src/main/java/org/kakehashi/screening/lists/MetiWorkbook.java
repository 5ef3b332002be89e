package org.kakehashi.screening.lists;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kakehashi.screening.ConcernCategory;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.lists.form.EntryDraft;
import org.kakehashi.screening.lists.form.ListReader;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.kakehashi.screening.lists.form.Workbook;
import org.springframework.stereotype.Component;

/**
 * METI's Foreign End User List (外国ユーザーリスト) as METI publishes it: one sheet, one party in a row, columns No., country,
 * name, other names, concern (B, C, M, N), conventional weapons (CW). The readings (furigana) that the file keeps beside
 * its texts are left out: they are no part of a name.
 */
@Component
class MetiWorkbook implements ListReader {

    private static final List<String> HEADINGS = List.of(
            "No.",
            "Country or Region",
            "Company or Organization",
            "Also Known As",
            "Type of WMD",
            "Conventional Weapons");

    @Override
    public String format() {
        return "meti-workbook";
    }

    @Override
    public List<ListEntry> read(InputStream file) throws IOException {
        List<List<String>> rows = rows(file);
        if (rows.isEmpty()) {
            throw new UnreadableList("the workbook has no row");
        }
        checkHeadings(rows.get(0));
        List<ListEntry> entries = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                entries.add(entry(row, entries.size() + 1));
            }
        }
        return entries;
    }

    private static void checkHeadings(List<String> first) {
        for (int i = 0; i < HEADINGS.size(); i++) {
            String heading = HEADINGS.get(i);
            if (!cell(first, i).strip().endsWith(heading)) {
                throw new UnreadableList("column " + (char) ('A' + i) + " is not " + heading);
            }
        }
    }

    private static ListEntry entry(List<String> row, int no) {
        if (!cell(row, 0).equals(String.valueOf(no))) {
            throw new UnreadableList("row " + no + " is missing");
        }
        String name = MetiNames.oneLine(cell(row, 2));
        if (name.isEmpty()) {
            throw new UnreadableList("row " + no + " has no name");
        }
        EntryDraft entry = new EntryDraft()
                .kind(Kind.ORGANISATION)
                .effect(LegalEffect.LICENCE_OR_CHECK)
                .printed(name)
                .concerns(concerns(cell(row, 4) + "," + cell(row, 5), no))
                .names(MetiNames.names(cell(row, 2), cell(row, 3)));
        cell(row, 1).lines().forEach(entry::country);
        return entry.entry(no);
    }

    static Set<ConcernCategory> concerns(String printed, int no) {
        Set<ConcernCategory> concerns = EnumSet.noneOf(ConcernCategory.class);
        // the Japanese words stand before their letters, without a blank in places
        String codes = java.text.Normalizer.normalize(printed, java.text.Normalizer.Form.NFKC)
                .replaceAll("[^A-Za-z]+", ",")
                .toUpperCase(Locale.ROOT);
        for (String code : codes.split(",")) {
            if (!code.isEmpty()) {
                concerns.add(ConcernCategory.ofCode(code)
                        .orElseThrow(() -> new UnreadableList("row " + no + " has an unknown concern")));
            }
        }
        if (concerns.isEmpty()) {
            throw new UnreadableList("row " + no + " has no concern");
        }
        return concerns;
    }

    private static List<List<String>> rows(InputStream file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Workbook.rows(file, (sheet, row) -> rows.add(row));
        return rows;
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
