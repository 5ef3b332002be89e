package org.kakehashi.screening.lists.publisher.jp;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.ListEntry.Strength;
import org.kakehashi.screening.lists.form.EntryDraft;
import org.kakehashi.screening.lists.form.Limits;
import org.kakehashi.screening.lists.form.ListReader;
import org.kakehashi.screening.lists.form.Row;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.kakehashi.screening.lists.form.Workbook;
import org.springframework.stereotype.Component;

/**
 * The asset freezes under the Foreign Exchange Act as the Ministry of Finance gives them: a sheet for each programme,
 * whose columns differ from sheet to sheet but always hold a Japanese and an English name. Rows that say 削除 were struck
 * off and hold no name; sheets that say 解除 are empty.
 */
@Component
class MofWorkbook implements ListReader {

    private static final String JAPANESE = "日本語表記";
    private static final String ENGLISH = "英語表記";
    private static final String[] ALIASES = {"別名・別称", "別名", "別称", "確定可能な別名"};
    private static final String[] FORMER = {"旧称", "旧称・以前の呼称", "以前の別名", "過去の別名"};
    private static final String WEAK = "確定に十分でない別名";
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    @Override
    public String format() {
        return "mof-workbook";
    }

    @Override
    public List<ListEntry> read(InputStream file) throws IOException {
        Reading reading = new Reading();
        Workbook.rows(file, reading::row);
        if (reading.entries.isEmpty()) {
            throw new UnreadableList("no sheet has the columns " + JAPANESE + " and " + ENGLISH);
        }
        return reading.entries;
    }

    /** Where the reading stands: which sheet, what it is about, and its columns once they came. */
    private static final class Reading {

        private final List<ListEntry> entries = new ArrayList<>();
        private @Nullable String sheet;
        private String title = "";
        private Row.@Nullable Reader rows;

        void row(String name, List<String> cells) {
            if (!name.equals(sheet)) {
                sheet = name;
                title = "";
                rows = null;
            }
            if (rows != null) {
                rows.row(cells);
                return;
            }
            List<String> headings = cells.stream().map(EntryDraft::oneLine).toList();
            if (headings.contains(JAPANESE) && headings.contains(ENGLISH)) {
                rows = new Row.Reader(this::entry);
                rows.row(headings);
            } else if (title.isEmpty()) {
                title = String.join(" ", headings).strip();
            }
        }

        private void entry(Row row) {
            if (known(row.cell(JAPANESE)).isEmpty() && known(row.cell(ENGLISH)).isEmpty()) {
                return;
            }
            Limits.entry(entries.size() + 1);
            EntryDraft entry = new EntryDraft()
                    .ownId(Objects.toString(sheet, "").replaceFirst("\\..*$", "") + "-" + number(row))
                    .effect(LegalEffect.ASSET_FREEZE)
                    .kind(kind(row))
                    .concern(title);
            // the English one is what partners write
            MofNames.of(known(row.cell(ENGLISH))).forEach(name -> entry.name(name, kindOf(entry), Strength.STRONG));
            MofNames.of(known(row.cell(JAPANESE))).forEach(name -> entry.name(name, kindOf(entry), Strength.STRONG));
            MofNames.of(known(row.cell(ALIASES))).forEach(name -> entry.name(name, NameKind.ALIAS));
            MofNames.of(known(row.cell(FORMER))).forEach(name -> entry.name(name, NameKind.FORMER));
            MofNames.of(known(row.cell(WEAK))).forEach(name -> entry.name(name, NameKind.ALIAS, Strength.WEAK));
            MofNames.of(known(row.cell("国籍"))).forEach(entry::country);
            entry.birth(born(row));
            if (entry.hasName()) {
                entries.add(entry.entry(entries.size() + 1));
            }
        }

        private Kind kind(Row row) {
            String about = sheet + " " + title;
            if (about.contains("個人") && !about.contains("団体") || !born(row).isEmpty()) {
                return Kind.PERSON;
            }
            boolean organisations = (about.contains("団体") || about.contains("銀行")) && !about.contains("個人");
            return organisations ? Kind.ORGANISATION : Kind.UNKNOWN;
        }
    }

    private static NameKind kindOf(EntryDraft entry) {
        return entry.hasName() ? NameKind.ALIAS : NameKind.PRIMARY;
    }

    /** The number of the notice; what stands in brackets behind it refers to another sheet. */
    private static String number(Row row) {
        return row.cell("告示番号").replaceFirst("[(（].*$", "").strip();
    }

    private static String known(String cell) {
        String text = EntryDraft.oneLine(cell);
        return text.equals("不明") || text.equals("なし") || text.equals("-") ? "" : cell.strip();
    }

    private static String born(Row row) {
        return birth(known(row.cell("生年月日", "生年月日・出生地")));
    }

    /** A cell that holds a day holds the count of days since 1899. */
    private static String birth(String cell) {
        if (cell.matches("\\d{4,5}(\\.0)?")) {
            int days = (int) Double.parseDouble(cell);
            // smaller numbers are years
            return days > 3_000 ? DAY_ZERO.plusDays(days).toString() : String.valueOf(days);
        }
        return EntryDraft.oneLine(cell);
    }
}
