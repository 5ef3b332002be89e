package org.kakehashi.audit.work;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A whole list to be taken along. What stands on it was settled, and that it is taken is in the trail, before there is one of
 * these; the rows are read while they are given out, so that a long list needs no memory.
 */
public final class Export<T> {

    private static final int PIECE = 500;

    private final int rows;
    private final boolean cut;
    private final Consumer<Consumer<List<T>>> pieces;

    private Export(int rows, boolean cut, Consumer<Consumer<List<T>>> pieces) {
        this.rows = rows;
        this.cut = cut;
        this.pieces = pieces;
    }

    /**
     * @param keys by which rows are read, one more than {@code most} if there are more
     * @param read gives the rows of some keys, in their order
     */
    static <K, T> Export<T> of(List<K> keys, int most, Function<List<K>, List<T>> read) {
        List<K> taken = keys.size() > most ? keys.subList(0, most) : keys;
        return new Export<>(taken.size(), keys.size() > most, to -> {
            for (int from = 0; from < taken.size(); from += PIECE) {
                to.accept(read.apply(taken.subList(from, Math.min(from + PIECE, taken.size()))));
            }
        });
    }

    public int rows() {
        return rows;
    }

    /** Whether there are more rows than are taken along at once. */
    public boolean cut() {
        return cut;
    }

    /** Gives all rows, piece by piece. */
    public void to(Consumer<List<T>> piece) {
        pieces.accept(piece);
    }
}
