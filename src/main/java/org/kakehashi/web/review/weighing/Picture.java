package org.kakehashi.web.review.weighing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Benefit against what is left of the concerns: which form the table of recommendations suggests where, and where the case
 * stands. Drawn on the server; the same rows make the table behind it.
 */
public record Picture(List<Row> rows, int benefit, String here, String before) {

    static final int LEFT = 168;
    static final int TOP = 16;
    static final int WIDTH = 118;
    static final int HEIGHT = 50;
    private static final int FIRST_DOT = 9;
    private static final int NEXT_DOT = 10;

    /** What is left of the concerns, worst on top. */
    public record Row(String concern, int y, List<Cell> cells) {}

    /**
     * One cell.
     *
     * @param form name of the recommended form
     * @param here the case stands here once the proposed measures are taken
     * @param before it stands here without them
     * @param dots how many similar cases stood here
     */
    public record Cell(int benefit, int x, int y, String form, boolean here, boolean before, int dots) {

        /** Middles of the dots, from right to left. */
        public List<Integer> dotsAt() {
            return IntStream.range(0, dots)
                    .map(i -> x + WIDTH - FIRST_DOT - i * NEXT_DOT)
                    .boxed()
                    .toList();
        }
    }

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
