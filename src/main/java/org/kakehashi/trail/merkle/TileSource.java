package org.kakehashi.trail.merkle;

/** Gives the hashes of a tile. */
public interface TileSource {

    /** @return {@code width} hashes of 32 bytes, one after the other */
    byte[] tile(int level, long index, int width);
}
