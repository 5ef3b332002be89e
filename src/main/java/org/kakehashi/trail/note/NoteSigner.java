package org.kakehashi.trail.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A key that signs notes under one name. */
public final class NoteSigner {

    private final String name;
    private final byte[] seed;
    private final byte[] publicKey;

    public NoteSigner(String name, byte[] seed) {
        this.name = name;
        this.seed = seed.clone();
        this.publicKey = Ed25519.publicKey(seed);
    }

    /** What verifies {@link #sign}. */
    public NoteKey key() {
        return new NoteKey(name, NoteKey.PLAIN, publicKey);
    }

    /** What verifies {@link #cosign}. */
    public NoteKey witnessKey() {
        return new NoteKey(name, NoteKey.COSIGNATURE, publicKey);
    }

    /** One signature line; the same text gets the same line, whenever it is signed. */
    public String sign(String text) {
        return line(key().id(), Ed25519.sign(seed, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** One line of a witness (C2SP cosignature/v1), with the time in seconds. */
    public String cosign(String text, long time) {
        byte[] signature = Ed25519.sign(seed, timed(time, text));
        return line(
                witnessKey().id(),
                ByteBuffer.allocate(Long.BYTES + signature.length)
                        .putLong(time)
                        .put(signature)
                        .array());
    }

    static byte[] timed(long time, String text) {
        return ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    private String line(int id, byte[] signature) {
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(id)
                .put(signature)
                .array();
        return "— " + name + " " + Base64Text.of(bytes) + "\n";
    }
}
