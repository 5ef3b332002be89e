package org.kakehashi.screening.lists.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Values separated by commas, quoted where they hold a comma, a quote or a line break (RFC 4180). The sign 0x1A that some
 * files end with is no row.
 */
public final class Csv {

    private static final int MAX_CELLS = 1_000;

    private final Reader in;
    private final StringBuilder cell = new StringBuilder();
    private int row = 1;

    private Csv(Reader in) {
        this.in = in;
    }

    /** Each row that holds anything. */
    public static void rows(InputStream file, Consumer<List<String>> rows) throws IOException {
        try (Reader in = Utf8.reader(Limits.unpacked(file))) {
            new Csv(in).read(rows);
        } catch (CharacterCodingException e) {
            throw Utf8.notUtf8(e);
        }
    }

    /** Each row behind the first, whose cells are the names of the columns. */
    public static void records(InputStream file, Consumer<Row> records) throws IOException {
        Row.Reader reader = new Row.Reader(records);
        rows(file, reader::row);
        reader.end();
    }

    private void read(Consumer<List<String>> rows) throws IOException {
        List<String> cells = new ArrayList<>();
        int next = in.read();
        while (next >= 0 && next != 0x1a) {
            next = cell(next);
            cells.add(cell.toString());
            cell.setLength(0);
            if (cells.size() > MAX_CELLS) {
                throw Limits.tooLarge("row " + row + " has more than " + MAX_CELLS + " cells");
            }
            if (next == ',') {
                next = in.read();
                if (next < 0) {
                    cells.add("");
                }
            } else if (next == '\r' || next == '\n' || next < 0) {
                give(cells, rows);
                cells.clear();
                next = next == '\r' || next == '\n' ? afterLineEnd(next) : next;
            }
        }
        if (!cells.isEmpty()) {
            give(cells, rows);
        }
    }

    private int afterLineEnd(int end) throws IOException {
        int next = in.read();
        return end == '\r' && next == '\n' ? in.read() : next;
    }

    private void give(List<String> cells, Consumer<List<String>> rows) {
        if (cells.stream().anyMatch(one -> !one.isBlank())) {
            rows.accept(List.copyOf(cells));
        }
        row++;
    }

    /** @return the sign behind the cell */
    private int cell(int first) throws IOException {
        int next = first;
        if (next != '"') {
            while (next >= 0 && next != ',' && next != '\r' && next != '\n') {
                add(next);
                next = in.read();
            }
            return next;
        }
        next = in.read();
        while (true) {
            if (next < 0) {
                throw new UnreadableList("row " + row + " ends within a quotation");
            }
            if (next == '"') {
                next = in.read();
                if (next != '"') {
                    break;
                }
            }
            add(next);
            next = in.read();
        }
        while (next == ' ') {
            next = in.read();
        }
        if (next >= 0 && next != ',' && next != '\r' && next != '\n') {
            throw new UnreadableList("row " + row + " goes on behind a quotation");
        }
        return next;
    }

    private void add(int letter) {
        cell.append((char) letter);
        Limits.text(cell.length(), "a cell of row " + row);
    }

    static String key(String heading) {
        return EntryDraft.oneLine(heading).toLowerCase(Locale.ROOT);
    }
}
