package org.kakehashi.web.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A spreadsheet (xlsx) as it is written. A text that a program could take for a formula gets an apostrophe. */
public final class Book {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int LONGEST = 32_000;
    private static final int WIDTH = 20 * 256;

    private final XSSFWorkbook book;

    private Book(XSSFWorkbook book) {
        this.book = book;
    }

    public static byte[] write(Consumer<Book> content) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(new Book(book));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its head is bold, wide enough, and in sight while one scrolls; so is the first column. */
    public Sheet sheet(String name, List<String> heads) {
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(bold);
        XSSFSheet sheet = book.createSheet(name);
        Sheet one = new Sheet(sheet);
        one.add(heads);
        for (int i = 0; i < heads.size(); i++) {
            sheet.getRow(0).getCell(i).setCellStyle(style);
            sheet.setColumnWidth(i, WIDTH);
        }
        sheet.createFreezePane(1, 1);
        return one;
    }

    /** One sheet of it. */
    public static final class Sheet {

        private final XSSFSheet sheet;
        private int rows;

        private Sheet(XSSFSheet sheet) {
            this.sheet = sheet;
        }

        /** @param cells numbers are written as such, all else as text */
        public void add(List<?> cells) {
            Row row = sheet.createRow(rows++);
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i) instanceof Number number) {
                    row.createCell(i).setCellValue(number.doubleValue());
                } else {
                    row.createCell(i).setCellValue(harmless(String.valueOf(cells.get(i))));
                }
            }
        }

        /** Offers words in each cell of a column. */
        public void offer(int column, int lastRow, List<String> words) {
            var helper = sheet.getDataValidationHelper();
            sheet.addValidationData(helper.createValidation(
                    helper.createExplicitListConstraint(words.toArray(String[]::new)),
                    new CellRangeAddressList(1, lastRow, column, column)));
        }
    }

    private static String harmless(String text) {
        return Formulas.harmless(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }

    /** To be taken away, and kept nowhere on the way. */
    public static ResponseEntity<byte[]> download(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }
}
