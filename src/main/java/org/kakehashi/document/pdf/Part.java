package org.kakehashi.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Pages that are counted together, with a cursor that moves down. Distances in points from the top left. */
final class Part {

    static final float LEFT = 68;
    static final float WIDTH = 595.28f - 2 * LEFT;
    private static final float TOP = 62;
    private static final float BOTTOM = 841.89f - 66;
    private static final float LABEL = 84;

    private final PDDocument document;
    private final Face face;
    private final String footLeft;
    private final String footRight;
    private final List<Leaf> leaves = new ArrayList<>();
    private @Nullable Leaf leaf;
    private float y = TOP;

    Part(PDDocument document, Face face, String footLeft, String footRight) {
        this.document = document;
        this.face = face;
        this.footLeft = footLeft;
        this.footRight = footRight;
    }

    Face face() {
        return face;
    }

    float y() {
        return y;
    }

    void gap(float points) {
        y += points;
    }

    /** Makes sure that so much fits on the page. @return whether a new page was begun for it */
    boolean keep(float points) throws IOException {
        if (leaf != null && y + points <= BOTTOM) {
            return false;
        }
        boolean turned = leaf != null;
        leaf = new Leaf(document, face);
        leaves.add(leaf);
        y = TOP;
        return turned;
    }

    Leaf leaf() throws IOException {
        if (leaf == null) {
            keep(0);
        }
        return java.util.Objects.requireNonNull(leaf);
    }

    List<String> lines(Style style, String text, float width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            lines.addAll(new Lines(t -> face.width(t, style.size)).of(face.drawable(paragraph), width));
        }
        return lines;
    }

    void text(Style style, String text) throws IOException {
        gap(style.before);
        List<String> lines = lines(style, text, WIDTH);
        for (int i = 0; i < lines.size(); i++) {
            keep(style.leading);
            boolean last = i == lines.size() - 1;
            leaf().line(style, lines.get(i), LEFT, y, WIDTH, !last);
            y += style.leading;
        }
        gap(style.after);
    }

    void pair(String label, String value) throws IOException {
        Style style = Style.LINE;
        List<String> lines = lines(style, value, WIDTH - LABEL);
        for (int i = 0; i < lines.size(); i++) {
            keep(style.leading);
            if (i == 0) {
                leaf().line(style, label, LEFT, y, LABEL, false);
            }
            leaf().line(style, lines.get(i), LEFT + LABEL, y, WIDTH - LABEL, false);
            y += style.leading;
        }
    }

    void box(String label, String value) throws IOException {
        Style style = Style.DECISION;
        float pad = 10;
        float labelWidth = LABEL - pad;
        List<String> lines = lines(style, value, WIDTH - labelWidth - 2 * pad);
        float height = lines.size() * style.leading + 2 * pad - 2;
        keep(height);
        leaf().frame(LEFT, y, WIDTH, height);
        leaf().line(Style.LINE, label, LEFT + pad, y + pad + 0.5f, labelWidth, false);
        float at = y + pad - 1;
        for (String line : lines) {
            leaf().line(style, line, LEFT + pad + labelWidth, at, WIDTH, false);
            at += style.leading;
        }
        y += height + 4;
    }

    /** Puts number and feet on the pages and closes them. */
    void end() throws IOException {
        for (int i = 0; i < leaves.size(); i++) {
            leaves.get(i).foot(footLeft, (i + 1) + " / " + leaves.size(), footRight);
            leaves.get(i).close();
        }
    }
}
