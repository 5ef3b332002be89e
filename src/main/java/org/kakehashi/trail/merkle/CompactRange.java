package org.kakehashi.trail.merkle;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The right edge of a tree: at most 64 hashes, the roots of its complete subtrees from large to small. */
public final class CompactRange {

    private final List<byte[]> hashes;
    private long size;

    public CompactRange() {
        this(0, new byte[0]);
    }

    /** @param bytes as {@link #bytes} gave them */
    public CompactRange(long size, byte[] bytes) {
        if (bytes.length != Hashes.LENGTH * Long.bitCount(size)) {
            throw new IllegalArgumentException("a tree of " + size + " leaves has another edge");
        }
        this.size = size;
        this.hashes = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += Hashes.LENGTH) {
            hashes.add(Arrays.copyOfRange(bytes, at, at + Hashes.LENGTH));
        }
    }

    public void append(byte[] leafHash) {
        byte[] hash = leafHash;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            hash = Hashes.node(hashes.remove(hashes.size() - 1), hash);
        }
        hashes.add(hash);
        size++;
    }

    public long size() {
        return size;
    }

    public byte[] root() {
        if (hashes.isEmpty()) {
            return Hashes.empty();
        }
        byte[] root = hashes.get(hashes.size() - 1);
        for (int i = hashes.size() - 2; i >= 0; i--) {
            root = Hashes.node(hashes.get(i), root);
        }
        return root;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        hashes.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
