package org.kakehashi.policy.pack.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.fact.UnknownFactKey;
import org.kakehashi.policy.RuleKind;

/**
 * Reads the first sheet of an xlsx file: a line of headings ({@link #COLUMNS}), then a rule in each line. Conditions are
 * written {@code key: test; key: test}.
 */
public final class RuleSheet {

    public static final List<String> COLUMNS =
            List.of("kind", "subject", "rule", "conditions", "answer", "ja", "en", "source", "clause", "force", "from");

    private static final int LARGEST = 2_000_000;
    private static final int MOST_ROWS = 1000;
    private static final DataFormatter WORDS = new DataFormatter(Locale.ROOT);

    private RuleSheet() {}

    /** @throws SheetRefused if it is no such sheet, or a line of it is no rule */
    public static List<SheetRow> read(byte[] xlsx) {
        if (xlsx.length > LARGEST) {
            throw new SheetRefused(List.of("larger than " + LARGEST + " bytes"));
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            return rows(book.getSheetAt(0));
        } catch (IOException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new SheetRefused(List.of("no xlsx file"));
        }
    }

    private static List<SheetRow> rows(Sheet sheet) {
        List<String> faults = new ArrayList<>();
        List<SheetRow> rows = new ArrayList<>();
        Row head = sheet.getRow(0);
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (head == null || !cell(head, i).equals(COLUMNS.get(i))) {
                throw new SheetRefused(List.of("line 1: column " + (i + 1) + " is not headed " + COLUMNS.get(i)));
            }
        }
        for (int i = 1; i <= Math.min(sheet.getLastRowNum(), MOST_ROWS); i++) {
            Row line = sheet.getRow(i);
            if (line != null && !cell(line, 0).isEmpty()) {
                try {
                    rows.add(row(line));
                } catch (IllegalArgumentException | DateTimeParseException | UnknownFactKey e) {
                    faults.add("line " + (i + 1) + ": " + e.getMessage());
                }
            }
        }
        if (rows.isEmpty() && faults.isEmpty()) {
            faults.add("no rows");
        }
        if (!faults.isEmpty()) {
            throw new SheetRefused(faults);
        }
        return rows;
    }

    private static SheetRow row(Row line) {
        Map<String, String> conditions = new LinkedHashMap<>();
        for (String one : needed(line, "conditions").split(";", -1)) {
            int colon = one.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("a condition is written key: test");
            }
            String key = one.substring(0, colon).strip();
            SubjectType.ofKey(key);
            conditions.put(key, one.substring(colon + 1).strip());
        }
        return new SheetRow(
                RuleKind.valueOf(needed(line, "kind").toUpperCase(Locale.ROOT)),
                SubjectType.valueOf(needed(line, "subject").toUpperCase(Locale.ROOT)),
                rule(needed(line, "rule")),
                conditions,
                cell(line, COLUMNS.indexOf("answer")),
                needed(line, "ja"),
                needed(line, "en"),
                needed(line, "source"),
                needed(line, "clause"),
                needed(line, "force"),
                LocalDate.parse(needed(line, "from")));
    }

    private static String rule(String id) {
        if (!id.matches("Rule_[A-Za-z0-9]{1,60}")) {
            throw new IllegalArgumentException("a rule is called Rule_ and letters or digits");
        }
        return id;
    }

    private static String needed(Row line, String column) {
        String text = cell(line, COLUMNS.indexOf(column));
        if (text.isEmpty()) {
            throw new IllegalArgumentException(column + " is missing");
        }
        return text;
    }

    private static String cell(Row line, int column) {
        return WORDS.formatCellValue(line.getCell(column)).strip();
    }
}
