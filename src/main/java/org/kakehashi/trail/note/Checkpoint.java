package org.kakehashi.trail.note;

import java.util.regex.Pattern;
import org.kakehashi.trail.merkle.Hashes;

/**
 * Head of a log (C2SP tlog-checkpoint).
 *
 * @param root SHA-256, 32 bytes
 * @param further extension lines; ours has none
 */
public record Checkpoint(String origin, long size, byte[] root, String further) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");

    public Checkpoint(String origin, long size, byte[] root) {
        this(origin, size, root, "");
    }

    /** @throws MalformedNote if it is no checkpoint */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", 4);
        if (lines.length != 4 || lines[0].isEmpty() || !SIZE.matcher(lines[1]).matches()) {
            throw new MalformedNote("no checkpoint");
        }
        String further = lines[3];
        if (!further.isEmpty() && (!further.endsWith("\n") || further.startsWith("\n") || further.contains("\n\n"))) {
            throw new MalformedNote("no line");
        }
        byte[] root = Base64Text.bytes(lines[2]);
        if (root.length != Hashes.LENGTH) {
            throw new MalformedNote("no SHA-256");
        }
        try {
            return new Checkpoint(lines[0], Long.parseLong(lines[1]), root, further);
        } catch (NumberFormatException e) {
            throw new MalformedNote("no such size");
        }
    }

    public String text() {
        return origin + "\n" + size + "\n" + Base64Text.of(root) + "\n" + further;
    }
}
