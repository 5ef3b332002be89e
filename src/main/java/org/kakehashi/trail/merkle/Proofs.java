package org.kakehashi.trail.merkle;

import java.util.Arrays;
import java.util.List;

/**
 * Checks of inclusion and consistency proofs (RFC 9162, sections 2.1.3.2 and 2.1.4.2). A consistency proof from size 0 says
 * nothing and is refused, unlike in RFC 6962.
 */
public final class Proofs {

    private Proofs() {}

    public static boolean included(long index, long size, byte[] leafHash, List<byte[]> proof, byte[] root) {
        if (index < 0 || index >= size || leafHash.length != Hashes.LENGTH) {
            return false;
        }
        long node = index;
        long last = size - 1;
        byte[] hash = leafHash;
        for (byte[] other : proof) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hashes.node(other, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hashes.node(hash, other);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    public static boolean consistent(long size1, long size2, byte[] root1, byte[] root2, List<byte[]> proof) {
        if (size1 <= 0 || size2 < size1) {
            return false;
        }
        if (size1 == size2) {
            return proof.isEmpty() && Arrays.equals(root1, root2);
        }
        if (proof.isEmpty()) {
            return false;
        }
        boolean power = Long.bitCount(size1) == 1;
        long node = size1 - 1;
        long last = size2 - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        byte[] first = power ? root1 : proof.get(0);
        byte[] second = first;
        for (byte[] other : proof.subList(power ? 0 : 1, proof.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                first = Hashes.node(other, first);
                second = Hashes.node(other, second);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                second = Hashes.node(second, other);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(first, root1) && Arrays.equals(second, root2);
    }
}
