package org.kakehashi.web.screening;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kakehashi.screening.ListState;
import org.kakehashi.screening.Screenings;
import org.kakehashi.screening.ask.AskedParty;
import org.kakehashi.screening.sheet.SheetRow;
import org.kakehashi.screening.sheet.Sheets;
import org.springframework.stereotype.Component;

/** Writes the template of a spreadsheet and its result. A text that a program could take for a formula gets an apostrophe. */
@Component
class ResultBook {

    private static final int LONGEST = 32_000;
    private static final int WIDTH = 20 * 256;
    private static final List<String> ASKED = List.of("name", "otherNames", "kind", "country", "identifier", "birth");
    private static final List<String> FOUND =
            List.of("outcome", "hits", "score", "list", "edition", "entry", "reasons");

    private final AnswerViews words;
    private final Screenings screenings;

    ResultBook(AnswerViews words, Screenings screenings) {
        this.words = words;
        this.screenings = screenings;
    }

    byte[] template(Locale locale) {
        return write(book -> heads(book, book.createSheet(), heads(ASKED, locale)));
    }

    byte[] result(Sheets.Result result, Locale locale) {
        return write(book -> {
            var sheet = book.createSheet();
            List<String> heads = new ArrayList<>(heads(ASKED, locale));
            heads.addAll(heads(FOUND, locale));
            heads(book, sheet, heads);
            Map<String, String> titles = titles(locale);
            for (int i = 0; i < result.rows().size(); i++) {
                line(
                        sheet.createRow(i + 1),
                        cells(result.asked().get(i), result.rows().get(i), titles, locale));
            }
        });
    }

    private Map<String, String> titles(Locale locale) {
        return screenings.current().stream()
                .collect(Collectors.toMap(ListState::list, list -> list.title(locale), (one, other) -> one));
    }

    private List<String> heads(List<String> columns, Locale locale) {
        return columns.stream()
                .map(column -> words.say(locale, "ask.sheet.column." + column))
                .collect(Collectors.toList());
    }

    private List<String> cells(AskedParty asked, SheetRow row, Map<String, String> titles, Locale locale) {
        SheetRow.Found best = row.hits().isEmpty() ? null : row.hits().get(0);
        String faults = row.faults().stream()
                .map(fault -> words.say(locale, "ask.problem." + fault))
                .collect(Collectors.joining(" "));
        return List.of(
                asked.name(),
                String.join("; ", asked.otherNames()),
                words.say(locale, "ask.kind." + asked.kind()),
                asked.country(),
                String.join("; ", asked.identifiers()),
                String.join("; ", asked.births()),
                words.say(locale, "ask.outcome." + row.outcome()),
                String.valueOf(row.hits().size()),
                best == null ? "" : AnswerViews.number(best.agreement().score()),
                best == null ? "" : titles.getOrDefault(best.list(), best.list()),
                best == null ? "" : best.edition(),
                best == null ? "" : best.entryNo() + " " + best.entry(),
                best == null ? faults : words.reasons(best.agreement().parts(), locale));
    }

    /** Bold, wide enough, and in sight while one scrolls. */
    private static void heads(XSSFWorkbook book, XSSFSheet sheet, List<String> heads) {
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(bold);
        Row row = sheet.createRow(0);
        line(row, heads);
        for (int i = 0; i < heads.size(); i++) {
            row.getCell(i).setCellStyle(style);
            sheet.setColumnWidth(i, WIDTH);
        }
        sheet.createFreezePane(1, 1);
    }

    private static void line(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(harmless(cells.get(i)));
        }
    }

    static String harmless(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return !cut.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cut.charAt(0)) >= 0 ? "'" + cut : cut;
    }

    private static byte[] write(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
