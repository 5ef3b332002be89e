package org.kakehashi.document.pdf;

/** How a paragraph looks. Sizes in points. */
public enum Style {
    TITLE(16f, 1.5f, 0f, 16f, true, Align.CENTRE),
    HEADING(11.5f, 1.5f, 12f, 4f, true, Align.LEFT),
    NAME(12f, 1.6f, 0f, 0f, false, Align.LEFT),
    LINE(10.5f, 1.6f, 0f, 0f, false, Align.LEFT),
    RIGHT(10.5f, 1.6f, 0f, 0f, false, Align.RIGHT),
    BODY(10.5f, 1.75f, 0f, 4f, false, Align.JUSTIFIED),
    CELL(9.5f, 1.55f, 0f, 0f, false, Align.LEFT),
    CELL_HEAD(9f, 1.55f, 0f, 0f, true, Align.LEFT),
    DECISION(13f, 1.5f, 0f, 0f, true, Align.LEFT),
    SMALL(8.5f, 1.5f, 0f, 0f, false, Align.LEFT);

    enum Align {
        LEFT,
        RIGHT,
        CENTRE,
        /** Flush on both sides where the text may be stretched a little without harm. */
        JUSTIFIED
    }

    final float size;
    final float leading;
    final float before;
    final float after;
    final boolean strong;
    final Align align;

    Style(float size, float leading, float before, float after, boolean strong, Align align) {
        this.size = size;
        this.leading = size * leading;
        this.before = before;
        this.after = after;
        this.strong = strong;
        this.align = align;
    }
}
