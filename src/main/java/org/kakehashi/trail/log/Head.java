package org.kakehashi.trail.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kakehashi.trail.merkle.CompactRange;
import org.kakehashi.trail.note.Checkpoint;

/**
 * The tree at one size.
 *
 * @param edge right edge of the tree, from which it grows on
 * @param note the signed checkpoint; none between the commit and the signature
 */
record Head(int epoch, long size, byte[] root, byte[] edge, Instant at, @Nullable String note) {

    static Head empty(int epoch) {
        CompactRange none = new CompactRange();
        return new Head(epoch, 0, none.root(), none.bytes(), Instant.EPOCH, null);
    }

    String text(String origin) {
        return new Checkpoint(origin, size, root).text();
    }
}
