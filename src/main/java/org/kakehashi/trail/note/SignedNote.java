package org.kakehashi.trail.note;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A text with signature lines (C2SP signed-note).
 *
 * @param text what is signed, with its last line break
 */
public record SignedNote(String text, List<Line> lines) {

    private static final int MOST_LINES = 100;

    /** One signature. */
    public record Line(String name, int id, byte[] signature) {}

    public SignedNote {
        lines = List.copyOf(lines);
    }

    /** @throws MalformedNote if it is no signed note */
    public static SignedNote parse(String note) {
        if (note.chars().anyMatch(c -> c < 0x20 && c != '\n' || c == 0xFFFD)) {
            throw new MalformedNote("control characters");
        }
        int cut = note.lastIndexOf("\n\n");
        if (cut < 0 || !note.endsWith("\n")) {
            throw new MalformedNote("no signatures");
        }
        String block = note.substring(cut + 2);
        if (block.isEmpty()) {
            throw new MalformedNote("no signatures");
        }
        List<Line> lines = new ArrayList<>();
        for (String line : block.substring(0, block.length() - 1).split("\n", -1)) {
            lines.add(line(line));
        }
        if (lines.size() > MOST_LINES) {
            throw new MalformedNote("too many signatures");
        }
        return new SignedNote(note.substring(0, cut + 1), lines);
    }

    private static Line line(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !parts[0].equals("—") || !NoteKey.named(parts[1])) {
            throw new MalformedNote("no signature line");
        }
        byte[] bytes = Base64Text.bytes(parts[2]);
        if (bytes.length <= Integer.BYTES) {
            throw new MalformedNote("signature too short");
        }
        return new Line(
                parts[1], ByteBuffer.wrap(bytes).getInt(), Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
    }

    /**
     * Those of these keys that signed.
     *
     * @throws UnverifiedNote if one of them signed falsely, or none signed
     */
    public Set<NoteKey> verified(Collection<NoteKey> keys) {
        Set<NoteKey> verified = new LinkedHashSet<>();
        for (Line line : lines) {
            for (NoteKey key : keys) {
                if (!key.name().equals(line.name()) || key.id() != line.id()) {
                    continue;
                }
                if (!key.verifies(text, line.signature())) {
                    throw new UnverifiedNote("false signature of " + key.name());
                }
                verified.add(key);
            }
        }
        if (verified.isEmpty()) {
            throw new UnverifiedNote("no signature of a known key");
        }
        return verified;
    }
}
