package org.kakehashi.trail.witness;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.kakehashi.trail.merkle.Hashes;
import org.kakehashi.trail.note.Base64Text;
import org.kakehashi.trail.note.Checkpoint;
import org.kakehashi.trail.note.MalformedNote;
import org.kakehashi.trail.note.SignedNote;

/**
 * What a log sends to a witness: from which size it goes on, the proof of it, and the new checkpoint.
 *
 * @param text the signed checkpoint as it was sent; its signatures are not looked at yet
 */
public record Submission(long old, List<byte[]> proof, String text, Checkpoint head) {

    private static final Pattern OLD = Pattern.compile("old (0|[1-9][0-9]{0,18})");
    private static final int MOST = 63;

    public Submission {
        proof = List.copyOf(proof);
    }

    /** @throws MalformedNote if it is none */
    static Submission parse(String body) {
        int cut = body.indexOf("\n\n");
        String[] lines = (cut < 0 ? "" : body.substring(0, cut)).split("\n", -1);
        var old = OLD.matcher(lines[0]);
        if (!old.matches() || lines.length - 1 > MOST) {
            throw new MalformedNote("no old size, or too many hashes");
        }
        List<byte[]> proof = Arrays.stream(lines).skip(1).map(Base64Text::bytes).toList();
        if (proof.stream().anyMatch(hash -> hash.length != Hashes.LENGTH)) {
            throw new MalformedNote("no hash");
        }
        String text = body.substring(cut + 2);
        int end = text.lastIndexOf("\n\n");
        try {
            return new Submission(
                    Long.parseLong(old.group(1)), proof, text, Checkpoint.parse(text.substring(0, end + 1)));
        } catch (NumberFormatException e) {
            throw new MalformedNote("no such size");
        }
    }

    /** @throws MalformedNote if what stands below the checkpoint are no signatures */
    SignedNote note() {
        return SignedNote.parse(text);
    }

    /** The body of a request. */
    public static String text(long old, List<byte[]> proof, String checkpoint) {
        StringBuilder body = new StringBuilder("old ").append(old).append('\n');
        proof.forEach(hash -> body.append(Base64Text.of(hash)).append('\n'));
        return body.append('\n').append(checkpoint).toString();
    }
}
