package org.kakehashi.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** One page; draws where it is told, from the top left. */
final class Leaf implements AutoCloseable {

    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final float INK = 0.1f;
    private static final float RULE = 0.55f;
    private static final float PANEL = 0.95f;

    private final Face face;
    private final PDPageContentStream content;

    Leaf(PDDocument document, Face face) throws IOException {
        this.face = face;
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    /** @param y upper edge of the line; {@code full}: more of the paragraph follows, so the line may be stretched */
    void line(Style style, String text, float x, float y, float width, boolean full) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        float length = face.width(text, style.size);
        float from =
                switch (style.align) {
                    case RIGHT -> x + width - length;
                    case CENTRE -> x + (width - length) / 2;
                    case LEFT, JUSTIFIED -> x;
                };
        float stretch = style.align == Style.Align.JUSTIFIED && full ? stretch(text, width - length, style) : 0;
        content.beginText();
        content.setNonStrokingColor(INK, INK, INK);
        content.setStrokingColor(INK, INK, INK);
        content.setFont(face.font(), style.size);
        content.setCharacterSpacing(stretch);
        // the font has one weight; a thin outline makes it stronger
        content.setRenderingMode(style.strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.setLineWidth(style.size * 0.028f);
        // the base line of a Japanese face lies 0.88 of its size below the top of its square
        float base = y + (style.leading - style.size) / 2 + style.size * 0.88f;
        content.newLineAtOffset(from, HEIGHT - base);
        content.showText(text);
        content.endText();
    }

    /** Extra room between characters; none for Latin text, whose words would fall apart. */
    private static float stretch(String text, float slack, Style style) {
        long wide = text.codePoints().filter(Lines::wide).count();
        int gaps = text.codePointCount(0, text.length()) - 1;
        return gaps > 0 && wide * 2 > gaps && slack < 2.5f * style.size ? slack / gaps : 0;
    }

    void frame(float x, float y, float width, float height) throws IOException {
        content.setNonStrokingColor(PANEL, PANEL, PANEL);
        content.addRect(x, HEIGHT - y - height, width, height);
        content.fill();
        content.setStrokingColor(INK, INK, INK);
        content.setLineWidth(0.8f);
        content.addRect(x, HEIGHT - y - height, width, height);
        content.stroke();
    }

    void panel(float x, float y, float width, float height) throws IOException {
        content.setNonStrokingColor(PANEL, PANEL, PANEL);
        content.addRect(x, HEIGHT - y - height, width, height);
        content.fill();
    }

    void rule(float x, float y, float width, float thickness) throws IOException {
        content.setStrokingColor(RULE, RULE, RULE);
        content.setLineWidth(thickness);
        content.moveTo(x, HEIGHT - y);
        content.lineTo(x + width, HEIGHT - y);
        content.stroke();
    }

    void foot(String left, String middle, String right) throws IOException {
        float y = HEIGHT - 46;
        rule(Part.LEFT, y - 4, Part.WIDTH, 0.4f);
        Style style = Style.SMALL;
        line(style, face.drawable(left), Part.LEFT, y, Part.WIDTH, false);
        float width = face.width(middle, style.size);
        line(style, middle, Part.LEFT + (Part.WIDTH - width) / 2, y, Part.WIDTH, false);
        String drawable = face.drawable(right);
        line(style, drawable, Part.LEFT + Part.WIDTH - face.width(drawable, style.size), y, Part.WIDTH, false);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
