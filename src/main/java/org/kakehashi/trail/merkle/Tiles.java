package org.kakehashi.trail.merkle;

import java.util.Locale;

/** Where C2SP tlog-tiles keeps what: tiles of 256 hashes, bundles of 256 entries. */
public final class Tiles {

    public static final int WIDTH = 256;
    static final int HEIGHT = 8;

    private Tiles() {}

    /** @param width 0 or 256 for a full tile */
    public static String path(int level, long index, int width) {
        return "tile/" + level + "/" + number(index) + partial(width);
    }

    /** @param width 0 or 256 for a full bundle */
    public static String entries(long index, int width) {
        return "tile/entries/" + number(index) + partial(width);
    }

    /** The bundle that holds one leaf in a tree of this size. */
    public static String entriesOf(long leaf, long size) {
        long bundle = leaf / WIDTH;
        return entries(bundle, width(0, bundle, size));
    }

    /** How many hashes a tile of a tree of this size holds; 0 if there is no such tile. */
    public static int width(int level, long index, long size) {
        long there = (size >>> (HEIGHT * level)) - index * WIDTH;
        return (int) Math.max(0, Math.min(WIDTH, there));
    }

    private static String partial(int width) {
        return width == 0 || width == WIDTH ? "" : ".p/" + width;
    }

    private static String number(long index) {
        StringBuilder path = new StringBuilder(String.format(Locale.ROOT, "%03d", index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, String.format(Locale.ROOT, "x%03d/", rest % 1000));
        }
        return path.toString();
    }
}
