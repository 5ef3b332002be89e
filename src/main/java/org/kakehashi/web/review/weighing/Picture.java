package org.kakehashi.web.review.weighing;

import java.util.List;

/**
 * Benefit against what is left of the concerns: which form the table of recommendations suggests where, and where the case
 * stands. Drawn on the server; the same rows make the table behind it.
 */
public record Picture(List<Row> rows, int benefit, String here, String before) {

    static final int LEFT = 168;
    static final int TOP = 16;
    static final int WIDTH = 118;
    static final int HEIGHT = 50;

    /** What is left of the concerns, worst on top. */
    public record Row(String concern, int y, List<Cell> cells) {}

    /**
     * One cell.
     *
     * @param form name of the recommended form
     * @param here the case stands here once the proposed measures are taken
     * @param before it stands here without them
     */
    public record Cell(int benefit, int x, int y, String form, boolean here, boolean before) {}

    public int width() {
        return LEFT + 4 * WIDTH + 2;
    }

    public int height() {
        return TOP + rows.size() * HEIGHT + 56;
    }

    public int bottom() {
        return TOP + rows.size() * HEIGHT;
    }
}
