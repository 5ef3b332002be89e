package org.kakehashi.web.spreadsheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as text with commas (RFC 4180), written while it is sent: UTF-8 with the mark by which spreadsheet programs know it.
 * A text that they could take for a formula gets an apostrophe.
 */
public final class CsvFile {

    private static final char MARK = '\uFEFF';

    private final Writer out;

    public CsvFile(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(MARK);
    }

    public void add(List<String> cells) {
        try {
            out.write(cells.stream().map(CsvFile::cell).collect(Collectors.joining(",", "", "\r\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(String text) {
        return '"' + Formulas.harmless(text).replace("\"", "\"\"") + '"';
    }

    public void end() throws IOException {
        out.flush();
    }
}
