package org.kakehashi.screening.lists.publisher.jp;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.ListEntry.Name;
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
    /** Of these a sheet has one; where it holds former names too, the cell says which. */
    private static final String[] ALIASES = {"別名・別称", "別称・別名", "別称・旧称", "別名", "別称", "確定可能な別名"};

    private static final String[] FORMER = {"旧称", "旧称・以前の呼称", "以前の別名", "過去の別名"};
    private static final String WEAK = "確定に十分でない別名";
    private static final Pattern UN_NUMBER = Pattern.compile("\\b[A-Z]{2}([ie])\\.\\d");
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
            main(entry, known(row.cell(ENGLISH)), kind(row));
            main(entry, known(row.cell(JAPANESE)), kind(row));
            entry.names(MofNames.of(known(row.cell(ALIASES)), NameKind.ALIAS, Strength.STRONG));
            entry.names(MofNames.of(known(row.cell(FORMER)), NameKind.FORMER, Strength.STRONG));
            entry.names(MofNames.of(known(row.cell(WEAK)), NameKind.ALIAS, Strength.WEAK));
            MofCountries.of(known(row.cell("国籍"))).forEach(entry::country);
            entry.birth(born(row));
            if (entry.hasName()) {
                entries.add(entry.entry(entries.size() + 1));
            }
        }

        /** By the number of the United Nations, as in QDi.001 and QDe.001, by the name of the sheet, or by its title. */
        private Kind kind(Row row) {
            Matcher number = UN_NUMBER.matcher(row.cell("国連参照番号"));
            if (number.find()) {
                return number.group(1).equals("i") ? Kind.PERSON : Kind.ORGANISATION;
            }
            if (!born(row).isEmpty()) {
                return Kind.PERSON;
            }
            Kind told = kind(Objects.toString(sheet, ""));
            return told == Kind.UNKNOWN ? kind(title) : told;
        }

        private static Kind kind(String about) {
            boolean persons = about.contains("個人");
            boolean organisations = about.contains("団体") || about.contains("銀行");
            if (persons == organisations) {
                return Kind.UNKNOWN;
            }
            return persons ? Kind.PERSON : Kind.ORGANISATION;
        }
    }

    private static void main(EntryDraft entry, String cell, Kind kind) {
        List<String> spellings = kind == Kind.PERSON ? MofSpellings.of(cell) : List.of(cell);
        if (spellings.size() > 1 && !entry.hasName()) {
            entry.printed(EntryDraft.oneLine(cell));
        }
        for (String spelling : spellings) {
            for (Name name : MofNames.of(spelling, NameKind.PRIMARY, Strength.STRONG)) {
                boolean other = entry.hasName() && name.kind() == NameKind.PRIMARY;
                entry.name(name.text(), other ? NameKind.ALIAS : name.kind(), name.strength());
            }
        }
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
