package org.kakehashi.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * IPAex Gothic in one document; only the glyphs in use are embedded. What it cannot draw shows as 〓, never as nothing. The
 * font is read once and shared; it is for one thread at a time.
 */
final class Face {

    private static final TrueTypeFont TTF = load();
    private static final String MISSING = "〓";

    private final PDType0Font font;
    private final Map<String, Boolean> known = new HashMap<>();

    Face(PDDocument document) throws IOException {
        this.font = PDType0Font.load(document, TTF, true);
    }

    PDType0Font font() {
        return font;
    }

    /** The text with what the font lacks replaced, and without control characters. */
    String drawable(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .forEach(c -> {
                    String one = Character.toString(Character.isWhitespace(c) && c != '　' ? ' ' : c);
                    out.append(known.computeIfAbsent(one, this::has) ? one : MISSING);
                });
        return out.toString();
    }

    float width(String text, float size) {
        try {
            return font.getStringWidth(text) / 1000f * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean has(String one) {
        try {
            font.encode(one);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont load() {
        try (InputStream in = Face.class.getResourceAsStream("/fonts/ipaexg.ttf")) {
            if (in == null) {
                throw new IllegalStateException("fonts/ipaexg.ttf is not on the class path");
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
