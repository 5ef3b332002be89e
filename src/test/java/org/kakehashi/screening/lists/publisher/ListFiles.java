package org.kakehashi.screening.lists.publisher;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.lists.form.ListReader;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** The readers of all publishers by their format, and files for them. */
public final class ListFiles {

    private static final List<ListReader> READERS =
            List.copyOf(new AnnotationConfigApplicationContext("org.kakehashi.screening.lists.publisher")
                    .getBeansOfType(ListReader.class)
                    .values());

    private ListFiles() {}

    public static List<String> formats() {
        return READERS.stream().map(ListReader::format).sorted().toList();
    }

    public static List<ListEntry> read(String format, byte[] file) {
        return read(format, new ByteArrayInputStream(file));
    }

    public static List<ListEntry> read(String format, String file) {
        return read(format, file.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of the class path, shipped or of the tests. */
    public static List<ListEntry> shipped(String format, String path) {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            return read(format, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ListEntry> read(String format, InputStream in) {
        ListReader reader = READERS.stream()
                .filter(one -> one.format().equals(format))
                .findFirst()
                .orElseThrow();
        try {
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] workbook(String[]... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("list");
            for (int i = 0; i < rows.length; i++) {
                XSSFRow row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static List<String> names(ListEntry entry) {
        return entry.names().stream().map(ListEntry.Name::text).toList();
    }
}
