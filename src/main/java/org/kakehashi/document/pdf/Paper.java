package org.kakehashi.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A4 pages that fill from top to bottom. Parts are begun with {@link #begin}; each part counts its own pages. Call
 * {@link #bytes} once, at the end.
 */
public final class Paper implements AutoCloseable {

    /**
     * What a reader program shows.
     *
     * @param language BCP 47
     * @param id makes the document's id; the same for the same document
     */
    public record Properties(String title, String author, String language, Calendar date, long id) {}

    private final PDDocument document = new PDDocument();
    private final Face face;
    private final List<Part> parts = new ArrayList<>();
    private Part part;

    public Paper(Properties properties) throws IOException {
        document.setVersion(1.7f);
        document.setDocumentId(properties.id());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(properties.title());
        information.setAuthor(properties.author());
        information.setCreator("Kakehashi");
        information.setCreationDate(properties.date());
        document.getDocumentCatalog().setLanguage(properties.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        face = new Face(document);
        part = new Part(document, face, "", "");
    }

    /** Begins on a new page. @param left at the foot of each page; {@code right} likewise */
    public void begin(String left, String right) {
        part = new Part(document, face, left, right);
        parts.add(part);
    }

    public void text(Style style, String text) throws IOException {
        part.text(style, text);
    }

    /** A heading stays with at least the beginning of what follows. */
    public void heading(String text) throws IOException {
        part.keep(90);
        part.text(Style.HEADING, text);
    }

    /** A label with its value beside it. */
    public void pair(String label, String value) throws IOException {
        part.pair(label, value);
    }

    /** A framed line that the eye finds first. */
    public void box(String label, String value) throws IOException {
        part.box(label, value);
    }

    public void table(Table table) throws IOException {
        new TableLayout(part).lay(table);
    }

    public void gap(float points) {
        part.gap(points);
    }

    public byte[] bytes() throws IOException {
        for (Part one : parts) {
            one.end();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
