package org.kakehashi.screening.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kakehashi.screening.ask.AskedParty;
import org.kakehashi.screening.lists.form.Csv;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.kakehashi.screening.lists.form.Workbook;
import org.kakehashi.screening.lists.form.WrittenDay;
import org.kakehashi.screening.names.PartyKind;

/** Reads an uploaded spreadsheet: the first line names the columns, in English or Japanese; the order does not matter. */
final class SheetFile {

    static final int MOST_ROWS = 10_000;
    static final int LARGEST = 10 << 20;

    private static final List<String> NAME = List.of("name", "名称");
    private static final List<String> OTHER = List.of("other names", "別の表記");
    private static final List<String> KIND = List.of("kind", "種別");
    private static final List<String> COUNTRY = List.of("country", "所在国");
    private static final List<String> IDENTIFIER = List.of("identifier", "識別子");
    private static final List<String> BIRTH = List.of("year of birth", "生年");
    private static final List<String> PERSON = List.of("person", "個人");
    private static final List<String> ORGANISATION = List.of("organisation", "organization", "機関・団体", "機関", "団体");

    private SheetFile() {}

    /** @throws SheetRefused if it is no such file, or larger than one may be */
    static List<AskedParty> read(String fileName, byte[] bytes) {
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

    private static List<AskedParty> parties(List<List<String>> rows) {
        List<String> head = rows.isEmpty()
                ? List.of()
                : rows.get(0).stream()
                        .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                        .toList();
        if (head.stream().noneMatch(NAME::contains)) {
            throw new SheetRefused(SheetRefused.Cause.NO_NAME_COLUMN);
        }
        if (rows.size() == 1) {
            throw new SheetRefused(SheetRefused.Cause.NO_ROWS);
        }
        if (rows.size() > MOST_ROWS + 1) {
            throw new SheetRefused(SheetRefused.Cause.TOO_MANY_ROWS);
        }
        return rows.subList(1, rows.size()).stream()
                .map(row -> party(head, row))
                .toList();
    }

    private static AskedParty party(List<String> head, List<String> row) {
        return new AskedParty(
                cell(head, row, NAME),
                Arrays.asList(cell(head, row, OTHER).split("[;\\n；]")),
                kind(cell(head, row, KIND).toLowerCase(Locale.ROOT)),
                cell(head, row, COUNTRY),
                Arrays.asList(cell(head, row, IDENTIFIER).split("[\\s;；]+")),
                Stream.of(cell(head, row, BIRTH).split("[\\s;；]+"))
                        .map(WrittenDay::plain)
                        .toList());
    }

    private static PartyKind kind(String written) {
        if (PERSON.contains(written)) {
            return PartyKind.PERSON;
        }
        return ORGANISATION.contains(written) ? PartyKind.ORGANISATION : PartyKind.UNKNOWN;
    }

    private static String cell(List<String> head, List<String> row, List<String> names) {
        for (int i = 0; i < Math.min(head.size(), row.size()); i++) {
            if (names.contains(head.get(i))) {
                return row.get(i).strip();
            }
        }
        return "";
    }
}
