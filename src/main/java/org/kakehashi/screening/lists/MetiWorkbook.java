package org.kakehashi.screening.lists;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.ConcernCategory;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.lists.form.EntryDraft;
import org.kakehashi.screening.lists.form.ListReader;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.springframework.stereotype.Component;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

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
        List<Map<Character, String>> rows = rows(file);
        if (rows.isEmpty()) {
            throw new UnreadableList("the workbook has no row");
        }
        checkHeadings(rows.get(0));
        List<ListEntry> entries = new ArrayList<>();
        for (Map<Character, String> row : rows.subList(1, rows.size())) {
            if (!row.isEmpty()) {
                entries.add(entry(row, entries.size() + 1));
            }
        }
        return entries;
    }

    private static void checkHeadings(Map<Character, String> first) {
        for (int i = 0; i < HEADINGS.size(); i++) {
            String heading = HEADINGS.get(i);
            if (!first.getOrDefault((char) ('A' + i), "").endsWith(heading)) {
                throw new UnreadableList("column " + (char) ('A' + i) + " is not " + heading);
            }
        }
    }

    private static ListEntry entry(Map<Character, String> row, int no) {
        if (!row.getOrDefault('A', "").equals(String.valueOf(no))) {
            throw new UnreadableList("row " + no + " is missing");
        }
        String name = MetiNames.oneLine(row.getOrDefault('C', ""));
        if (name.isEmpty()) {
            throw new UnreadableList("row " + no + " has no name");
        }
        EntryDraft entry = new EntryDraft()
                .kind(Kind.ORGANISATION)
                .effect(LegalEffect.LICENCE_OR_CHECK)
                .printed(name)
                .concerns(concerns(row, no))
                .names(MetiNames.names(row.getOrDefault('C', ""), row.getOrDefault('D', "")));
        row.getOrDefault('B', "").lines().forEach(entry::country);
        return entry.entry(no);
    }

    private static Set<ConcernCategory> concerns(Map<Character, String> row, int no) {
        Set<ConcernCategory> concerns = EnumSet.noneOf(ConcernCategory.class);
        String printed = row.getOrDefault('E', "") + "," + row.getOrDefault('F', "");
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

    private static List<Map<Character, String>> rows(InputStream file) throws IOException {
        Rows rows = new Rows();
        try (OPCPackage workbook = OPCPackage.open(file)) {
            XSSFReader reader = new XSSFReader(workbook);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(workbook, false);
            XMLReader xml = XMLHelper.newXMLReader();
            // without the styles: they take a second and only say how numbers look
            xml.setContentHandler(new XSSFSheetXMLHandler(null, texts, rows, false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            // the library refuses a file that is none with runtime exceptions of many kinds
            throw new UnreadableList("not a workbook", e);
        }
        return rows.all;
    }

    /** Collects cells by their column letter. */
    private static final class Rows implements SheetContentsHandler {

        private final List<Map<Character, String>> all = new ArrayList<>();
        private Map<Character, String> row = new TreeMap<>();

        @Override
        public void startRow(int number) {
            row = new TreeMap<>();
        }

        @Override
        public void endRow(int number) {
            all.add(row);
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            if (reference != null && value != null && !value.isBlank()) {
                row.put(reference.charAt(0), value);
            }
        }
    }
}
