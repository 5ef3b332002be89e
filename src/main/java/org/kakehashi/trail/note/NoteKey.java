package org.kakehashi.trail.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.kakehashi.trail.merkle.Hashes;

/**
 * A key that verifies notes, written {@code name+id+base64} (C2SP signed-note).
 *
 * @param type {@link #PLAIN}, or {@link #COSIGNATURE} of a witness, which signs a time too
 */
public record NoteKey(String name, byte type, byte[] key) {

    public static final byte PLAIN = 0x01;
    public static final byte COSIGNATURE = 0x04;
    private static final int NEXT_LINE = 0x85;

    public NoteKey {
        if (!named(name)) {
            throw new MalformedNote("no name of a key");
        }
        if (type != PLAIN && type != COSIGNATURE || key.length != Ed25519.KEY) {
            throw new MalformedNote("no key of a known kind");
        }
    }

    /** Whether a key may be called so: neither a space of Unicode nor a plus. */
    static boolean named(String name) {
        return !name.isEmpty()
                && name.chars()
                        .noneMatch(c ->
                                c == '+' || c == NEXT_LINE || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    public static NoteKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new MalformedNote("no key");
        }
        byte[] bytes = Base64Text.bytes(parts[2]);
        if (bytes.length != Ed25519.KEY + 1) {
            throw new MalformedNote("no key of a known kind");
        }
        NoteKey key = new NoteKey(parts[0], bytes[0], Arrays.copyOfRange(bytes, 1, bytes.length));
        if (!HexFormat.of().toHexDigits(key.id()).equals(parts[1])) {
            throw new MalformedNote("the id is not this key's");
        }
        return key;
    }

    public String text() {
        byte[] bytes = ByteBuffer.allocate(key.length + 1).put(type).put(key).array();
        return name + "+" + HexFormat.of().toHexDigits(id()) + "+" + Base64Text.of(bytes);
    }

    /** First four bytes of the hash over name and key. */
    public int id() {
        var sha = Hashes.sha256();
        sha.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        sha.update(type);
        return ByteBuffer.wrap(sha.digest(key)).getInt();
    }

    boolean verifies(String text, byte[] signature) {
        if (type == PLAIN) {
            return Ed25519.verify(key, text.getBytes(StandardCharsets.UTF_8), signature);
        }
        if (signature.length != Long.BYTES + Ed25519.SIGNATURE) {
            return false;
        }
        long time = ByteBuffer.wrap(signature).getLong();
        return time > 0
                && Ed25519.verify(
                        key, NoteSigner.timed(time, text), Arrays.copyOfRange(signature, Long.BYTES, signature.length));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey one && one.name.equals(name) && one.type == type && Arrays.equals(one.key, key);
    }

    @Override
    public int hashCode() {
        return id();
    }
}
