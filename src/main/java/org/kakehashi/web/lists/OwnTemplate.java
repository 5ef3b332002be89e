package org.kakehashi.web.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An empty spreadsheet for a list of the institution, with the headings that its importer reads in the reader's language. */
final class OwnTemplate {

    private static final List<String> ENGLISH = List.of(
            "id",
            "name",
            "kind",
            "other names",
            "former names",
            "weak names",
            "country",
            "born",
            "ROR",
            "LEI",
            "ORCID",
            "reason");
    private static final List<String> JAPANESE =
            List.of("番号", "名称", "種別", "別名", "旧称", "弱い名称", "国", "生年月日", "ROR", "LEI", "ORCID", "理由");
    private static final int KIND = ENGLISH.indexOf("kind");
    private static final int MOST_ROWS = 10_000;
    private static final int WIDTH = 20 * 256;

    private OwnTemplate() {}

    static byte[] in(Locale locale) {
        boolean japanese = locale.getLanguage().equals("ja");
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet();
            heads(book, sheet, japanese ? JAPANESE : ENGLISH);
            kinds(sheet, japanese ? List.of("個人", "団体") : List.of("person", "organisation"));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void heads(XSSFWorkbook book, XSSFSheet sheet, List<String> heads) {
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(bold);
        Row row = sheet.createRow(0);
        for (int i = 0; i < heads.size(); i++) {
            row.createCell(i).setCellValue(heads.get(i));
            row.getCell(i).setCellStyle(style);
            sheet.setColumnWidth(i, WIDTH);
        }
        sheet.createFreezePane(0, 1);
    }

    /** The words that the importer takes are offered in each cell. */
    private static void kinds(XSSFSheet sheet, List<String> words) {
        var helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(1, MOST_ROWS, KIND, KIND)));
    }
}
