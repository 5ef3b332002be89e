package org.kakehashi.trail.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The two hashes of RFC 6962, section 2.1: a leaf can never be taken for a node. */
public final class Hashes {

    public static final int LENGTH = 32;

    private Hashes() {}

    public static byte[] leaf(byte[] leaf) {
        MessageDigest sha = sha256();
        sha.update((byte) 0);
        return sha.digest(leaf);
    }

    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest sha = sha256();
        sha.update((byte) 1);
        sha.update(left);
        return sha.digest(right);
    }

    /** Root of a tree without leaves. */
    public static byte[] empty() {
        return sha256().digest();
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
