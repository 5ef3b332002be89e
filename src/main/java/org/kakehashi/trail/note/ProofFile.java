package org.kakehashi.trail.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kakehashi.trail.merkle.Hashes;

/**
 * That one leaf is in the log, in a file of its own (C2SP tlog-proof).
 *
 * @param extra what belongs to it; here the leaf itself; empty for none
 * @param checkpoint the signed note, not yet verified
 */
public record ProofFile(byte[] extra, long index, List<byte[]> proof, String checkpoint) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1\n";
    private static final Pattern INDEX = Pattern.compile("index (0|[1-9][0-9]{0,17})");
    private static final int MOST = 63;

    public ProofFile {
        proof = List.copyOf(proof);
    }

    /** @throws MalformedNote if it is no proof file */
    public static ProofFile parse(String text) {
        int cut = text.indexOf("\n\n");
        if (!text.startsWith(HEADER) || cut < 0) {
            throw new MalformedNote("no proof file");
        }
        List<String> lines =
                new ArrayList<>(List.of(text.substring(HEADER.length() - 1, cut).split("\n", -1)));
        lines.remove(0);
        byte[] extra = new byte[0];
        if (!lines.isEmpty() && lines.get(0).startsWith("extra ")) {
            extra = Base64Text.bytes(lines.remove(0).substring("extra ".length()));
        }
        var index = INDEX.matcher(lines.isEmpty() ? "" : lines.remove(0));
        if (!index.matches() || lines.size() > MOST) {
            throw new MalformedNote("no index, or too many hashes");
        }
        List<byte[]> proof = new ArrayList<>();
        for (String line : lines) {
            byte[] hash = Base64Text.bytes(line);
            if (hash.length != Hashes.LENGTH) {
                throw new MalformedNote("no hash");
            }
            proof.add(hash);
        }
        return new ProofFile(extra, Long.parseLong(index.group(1)), proof, text.substring(cut + 2));
    }

    public String text() {
        StringBuilder text = new StringBuilder(HEADER);
        if (extra.length > 0) {
            text.append("extra ").append(Base64Text.of(extra)).append('\n');
        }
        text.append("index ").append(index).append('\n');
        proof.forEach(hash -> text.append(Base64Text.of(hash)).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }
}
