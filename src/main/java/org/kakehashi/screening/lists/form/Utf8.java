package org.kakehashi.screening.lists.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Text in UTF-8, without a byte order mark. Bytes that are no UTF-8 make the file unreadable, not its names wrong. */
public final class Utf8 {

    private Utf8() {}

    static Reader reader(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
        reader.mark(1);
        try {
            if (reader.read() != '\ufeff') {
                reader.reset();
            }
        } catch (CharacterCodingException e) {
            throw notUtf8(e);
        }
        return reader;
    }

    /** All lines of a text that is not longer than one may be. */
    public static String text(InputStream file) throws IOException {
        StringBuilder text = new StringBuilder();
        lines(file, line -> {
            text.append(line).append('\n');
            Limits.text(text.length() / 16, "the text");
        });
        return text.toString();
    }

    /** Line by line, without its end; none longer than {@link Limits#TEXT_CHARS}. */
    public static void lines(InputStream file, Consumer<String> lines) throws IOException {
        try (Reader reader = reader(Limits.unpacked(file))) {
            StringBuilder line = new StringBuilder();
            char[] buffer = new char[1 << 14];
            int read = reader.read(buffer);
            while (read >= 0) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\n') {
                        lines.accept(withoutReturn(line));
                        line.setLength(0);
                    } else {
                        line.append(buffer[i]);
                    }
                }
                Limits.text(line.length(), "a line");
                read = reader.read(buffer);
            }
            if (!line.isEmpty()) {
                lines.accept(withoutReturn(line));
            }
        } catch (CharacterCodingException e) {
            throw notUtf8(e);
        }
    }

    private static String withoutReturn(StringBuilder line) {
        int end = line.length();
        return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
    }

    static UnreadableList notUtf8(CharacterCodingException cause) {
        return new UnreadableList("the text is not UTF-8", cause);
    }
}
