package org.kakehashi.screening.lists.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * A spreadsheet (xlsx), row by row. The readings (furigana) that Japanese files keep beside their texts are left out: they
 * are no part of a name. Numbers come as they are kept, so that a date is a count of days; formulas come as their last
 * result and are never computed.
 */
public final class Workbook {

    private static final int MAX_COLUMNS = 200;
    private static final long UNPACKED_BYTES = 192L << 20;

    private Workbook() {}

    /** @param rows takes the name of the sheet and the cells, without holes; empty rows too */
    public static void rows(InputStream file, BiConsumer<String, List<String>> rows) throws IOException {
        byte[] bytes = file.readAllBytes();
        checkSize(bytes);
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader reader = new XSSFReader(workbook);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(workbook, false);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    // without the styles: they take a second and only say how numbers look
                    xml.setContentHandler(
                            new XSSFSheetXMLHandler(null, texts, new Sheet(sheets.getSheetName(), rows), false));
                    xml.parse(new InputSource(sheet));
                }
            }
        } catch (UnreadableList e) {
            throw e;
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            // the library refuses a file that is none with runtime exceptions of many kinds
            throw doctype(e)
                    ? new UnreadableList(UnreadableList.Cause.HOSTILE, "the workbook declares entities", e)
                    : new UnreadableList("not a workbook", e);
        }
    }

    private static boolean doctype(Exception e) {
        return String.valueOf(e.getMessage()).contains("DOCTYPE");
    }

    /** The library keeps all parts in memory: none may be larger than what any list needs. */
    private static void checkSize(byte[] file) throws IOException {
        long left = UNPACKED_BYTES;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry part = parts.getNextEntry();
            while (part != null) {
                int read = parts.read(buffer);
                while (read >= 0) {
                    left -= read;
                    if (left < 0) {
                        throw Limits.tooLarge("the workbook has more than " + UNPACKED_BYTES + " bytes when unpacked");
                    }
                    read = parts.read(buffer);
                }
                part = parts.getNextEntry();
            }
        } catch (java.io.EOFException | java.util.zip.ZipException e) {
            throw new UnreadableList("the workbook ends or breaks in the middle", e);
        }
    }

    /** One sheet; a hole in a row is an empty cell. */
    private static final class Sheet implements SheetContentsHandler {

        private final String name;
        private final BiConsumer<String, List<String>> rows;
        private List<String> row = new ArrayList<>();

        Sheet(String name, BiConsumer<String, List<String>> rows) {
            this.name = name;
            this.rows = rows;
        }

        @Override
        public void startRow(int number) {
            row = new ArrayList<>();
        }

        @Override
        public void endRow(int number) {
            rows.accept(name, row);
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            if (reference == null || value == null) {
                return;
            }
            int column = new CellReference(reference).getCol();
            if (column >= MAX_COLUMNS) {
                return;
            }
            Limits.text(value.length(), "cell " + reference);
            while (row.size() <= column) {
                row.add("");
            }
            row.set(column, value);
        }
    }
}
