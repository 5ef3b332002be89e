package org.kakehashi.reference.situation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the first sheet of an xlsx file: a line of headings, then in each line what one index says of one country. */
final class IndexSheet {

    static final List<String> COLUMNS =
            List.of("index", "ja", "en", "country", "year", "value", "scale", "source", "address");

    private static final int LARGEST = 2_000_000;
    private static final int MOST_ROWS = 5000;
    private static final int FIRST_YEAR = 1900;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final DataFormatter WORDS = new DataFormatter(Locale.ROOT);

    private IndexSheet() {}

    /** @throws IndexRefused if it is no such sheet, or a line of it says nothing of the kind */
    static List<IndexValue> read(byte[] xlsx, LocalDate today) {
        if (xlsx.length > LARGEST) {
            throw new IndexRefused(List.of("larger than " + LARGEST + " bytes"));
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            return values(book.getSheetAt(0), today);
        } catch (IOException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new IndexRefused(List.of("no xlsx file"));
        }
    }

    private static List<IndexValue> values(Sheet sheet, LocalDate today) {
        Row head = sheet.getRow(0);
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (head == null || !cell(head, i).equals(COLUMNS.get(i))) {
                throw new IndexRefused(List.of("line 1: column " + (i + 1) + " is not headed " + COLUMNS.get(i)));
            }
        }
        List<String> faults = new ArrayList<>();
        List<IndexValue> values = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 1; i <= Math.min(sheet.getLastRowNum(), MOST_ROWS); i++) {
            Row line = sheet.getRow(i);
            if (line != null && !cell(line, 0).isEmpty()) {
                String fault = fault(line, today);
                if (fault.isEmpty() && !seen.add(cell(line, 0) + cell(line, 3) + cell(line, 4))) {
                    fault = "the same index, country and year twice";
                }
                if (fault.isEmpty()) {
                    values.add(value(line, today));
                } else {
                    faults.add("line " + (i + 1) + ": " + fault);
                }
            }
        }
        if (values.isEmpty() && faults.isEmpty()) {
            faults.add("no rows");
        }
        if (!faults.isEmpty()) {
            throw new IndexRefused(faults);
        }
        return values;
    }

    /** Empty if there is none. */
    private static String fault(Row line, LocalDate today) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (cell(line, i).isEmpty()) {
                return COLUMNS.get(i) + " is missing";
            }
        }
        if (!cell(line, 0).matches("[A-Za-z0-9-]{1,40}")) {
            return "an index is called by letters, digits and -";
        }
        if (!COUNTRIES.contains(cell(line, 3))) {
            return "country is no code of ISO 3166-1 (two letters)";
        }
        if (!cell(line, 4).matches("\\d{4}")
                || Integer.parseInt(cell(line, 4)) < FIRST_YEAR
                || Integer.parseInt(cell(line, 4)) > today.getYear()) {
            return "year is none, or one to come";
        }
        return cell(line, 5).matches("-?\\d{1,12}(\\.\\d{1,6})?") ? "" : "value is no number";
    }

    private static IndexValue value(Row line, LocalDate today) {
        return new IndexValue(
                cell(line, 0),
                cell(line, 1),
                cell(line, 2),
                cell(line, 3),
                Integer.parseInt(cell(line, 4)),
                new BigDecimal(cell(line, 5)),
                cell(line, 6),
                cell(line, 7),
                cell(line, 8),
                today);
    }

    private static String cell(Row line, int column) {
        return WORDS.formatCellValue(line.getCell(column)).strip();
    }
}
