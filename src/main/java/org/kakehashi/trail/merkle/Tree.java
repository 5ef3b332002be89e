package org.kakehashi.trail.merkle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A tree of some size, read from its tiles: its root, and proofs in it. */
public final class Tree {

    private final long size;
    private final TileSource tiles;
    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    public Tree(long size, TileSource tiles) {
        this.size = size;
        this.tiles = tiles;
    }

    public byte[] root() {
        return root(size);
    }

    /** Root that the tree had when it had so many leaves. */
    public byte[] root(long then) {
        return then == 0 ? Hashes.empty() : hash(0, then);
    }

    /** @return the path from a leaf to the root of the tree of {@code then} leaves */
    public List<byte[]> inclusion(long index, long then) {
        if (index < 0 || index >= then || then > size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + then);
        }
        List<byte[]> path = new ArrayList<>();
        path(index, 0, then, path);
        return path;
    }

    private void path(long index, long begin, long end, List<byte[]> path) {
        if (end - begin == 1) {
            return;
        }
        long middle = begin + split(end - begin);
        if (index < middle) {
            path(index, begin, middle, path);
            path.add(hash(middle, end));
        } else {
            path(index, middle, end, path);
            path.add(hash(begin, middle));
        }
    }

    /** @return the proof that the tree of {@code later} leaves begins with that of {@code earlier} */
    public List<byte[]> consistency(long earlier, long later) {
        if (earlier < 1 || earlier > later || later > size) {
            throw new IllegalArgumentException("no proof from " + earlier + " to " + later);
        }
        List<byte[]> proof = new ArrayList<>();
        subproof(earlier, 0, later, true, proof);
        return proof;
    }

    private void subproof(long earlier, long begin, long end, boolean whole, List<byte[]> proof) {
        if (earlier == end) {
            if (!whole) {
                proof.add(hash(begin, end));
            }
            return;
        }
        long middle = begin + split(end - begin);
        if (earlier <= middle) {
            subproof(earlier, begin, middle, whole, proof);
            proof.add(hash(middle, end));
        } else {
            subproof(earlier, middle, end, false, proof);
            proof.add(hash(begin, middle));
        }
    }

    /** Largest power of two below n. */
    private static long split(long n) {
        return Long.highestOneBit(n - 1);
    }

    private byte[] hash(long begin, long end) {
        long width = end - begin;
        if (Long.bitCount(width) == 1) {
            return node(Long.numberOfTrailingZeros(width), begin / width);
        }
        long middle = begin + split(width);
        return Hashes.node(hash(begin, middle), hash(middle, end));
    }

    /** Root of the complete subtree of 2^height leaves. */
    private byte[] node(int height, long index) {
        int level = height / Tiles.HEIGHT;
        int count = 1 << height % Tiles.HEIGHT;
        long first = index * count;
        long tile = first / Tiles.WIDTH;
        int at = (int) (first % Tiles.WIDTH);
        byte[] hashes = read.computeIfAbsent(
                level + "/" + tile, key -> tiles.tile(level, tile, Tiles.width(level, tile, size)));
        return complete(hashes, at, count);
    }

    /** Root of {@code count} hashes of a tile, a power of two. */
    public static byte[] complete(byte[] hashes, int at, int count) {
        if (count == 1) {
            return Arrays.copyOfRange(hashes, at * Hashes.LENGTH, (at + 1) * Hashes.LENGTH);
        }
        int half = count / 2;
        return Hashes.node(complete(hashes, at, half), complete(hashes, at + half, half));
    }
}
