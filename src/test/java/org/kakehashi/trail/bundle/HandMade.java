package org.kakehashi.trail.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.kakehashi.trail.merkle.Hashes;
import org.kakehashi.trail.note.Base64Text;
import org.kakehashi.trail.note.Checkpoint;
import org.kakehashi.trail.note.NoteSigner;
import org.kakehashi.trail.note.ProofFile;

/** A bundle of four acts made by hand, whose maker holds the key and may write into each part of it what he likes. */
final class HandMade {

    static final String ORIGIN = "log.example/trail/1";
    static final NoteSigner LOG = new NoteSigner(ORIGIN, seed(1));

    private static final int LEAVES = 4;

    private final NoteSigner signer;
    private final List<byte[]> leaves = new ArrayList<>();
    private final StringBuilder openings = new StringBuilder();
    private final Map<NoteSigner, Long> witnesses = new LinkedHashMap<>();
    private final Map<String, byte[]> more = new TreeMap<>();

    HandMade(NoteSigner signer) {
        this.signer = signer;
    }

    static byte[] seed(int number) {
        byte[] seed = new byte[32];
        seed[0] = (byte) number;
        return seed;
    }

    static UUID id(int number) {
        return new UUID(0, number);
    }

    /** Four acts of one case, each with a comment. */
    static HandMade whole(NoteSigner signer) {
        HandMade made = new HandMade(signer);
        String prev = "";
        for (int i = 1; i <= LEAVES; i++) {
            made.act(leaf(i, prev, ""));
            made.opening(i, "comment", "何か " + i);
            prev = "\"prev\":\"" + Base64Text.of(Hashes.leaf(made.leaves.get(i - 1))) + "\",";
        }
        return made;
    }

    static String leaf(int number, String prev, String more) {
        return "{\"act\":\"" + id(number) + "\",\"at\":\"2026-11-20T01:02:03.45" + number
                + "Z\",\"commit\":{\"comment\":\""
                + commitment("comment", "何か " + number) + "\"}," + more + "\"kind\":\"TRIED\"," + prev + "\"seq\":"
                + number
                + ",\"stream\":{\"kind\":\"CASE\",\"ref\":\"" + id(9) + "\"}}";
    }

    static String commitment(String field, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(seed(7), "HmacSHA256"));
            return Base64Text.of(mac.doFinal((field + "\0" + value).getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    HandMade act(String leaf) {
        return act(leaf.getBytes(StandardCharsets.UTF_8));
    }

    HandMade act(byte[] leaf) {
        leaves.add(leaf);
        return this;
    }

    /** The same acts with another leaf at this place. */
    HandMade with(int number, byte[] leaf) {
        leaves.set(number - 1, leaf);
        return this;
    }

    HandMade with(int number, String from, String to) {
        String before = new String(leaves.get(number - 1), StandardCharsets.UTF_8);
        if (!before.contains(from)) {
            throw new IllegalArgumentException(from);
        }
        return with(number, before.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    HandMade swapped(int one, int other) {
        byte[] before = leaves.get(one - 1);
        leaves.set(one - 1, leaves.get(other - 1));
        leaves.set(other - 1, before);
        return this;
    }

    HandMade without(int number) {
        leaves.remove(number - 1);
        return this;
    }

    HandMade opening(int act, String field, String value) {
        return line("{\"act\":\"" + id(act) + "\",\"field\":\"" + field + "\",\"key\":\"" + Base64Text.of(seed(7))
                + "\",\"value\":\"" + value + "\"}\n");
    }

    HandMade line(String line) {
        openings.append(line);
        return this;
    }

    HandMade openings(String from, String to) {
        int at = openings.indexOf(from);
        openings.replace(at, at + from.length(), to);
        return this;
    }

    HandMade file(String name, byte[] bytes) {
        more.put(name, bytes);
        return this;
    }

    /** The signed head of the tree. */
    String checkpoint() {
        String text = new Checkpoint(ORIGIN, leaves.size(), root(hashes())).text();
        StringBuilder note = new StringBuilder(text + "\n" + signer.sign(text));
        witnesses.forEach((witness, time) -> note.append(witness.cosign(text, time)));
        return note.toString();
    }

    /** The head bears this witness's signature too. */
    HandMade witnessed(NoteSigner witness, long time) {
        witnesses.put(witness, time);
        return this;
    }

    private List<byte[]> hashes() {
        return leaves.stream().map(Hashes::leaf).toList();
    }

    private static byte[] root(List<byte[]> hashes) {
        int half = Integer.highestOneBit(Math.max(1, hashes.size() - 1));
        return hashes.size() == 1
                ? hashes.get(0)
                : Hashes.node(root(hashes.subList(0, half)), root(hashes.subList(half, hashes.size())));
    }

    private static List<byte[]> path(List<byte[]> hashes, int index) {
        if (hashes.size() == 1) {
            return List.of();
        }
        int half = Integer.highestOneBit(hashes.size() - 1);
        List<byte[]> left = hashes.subList(0, half);
        List<byte[]> right = hashes.subList(half, hashes.size());
        List<byte[]> path = new ArrayList<>(index < half ? path(left, index) : path(right, index - half));
        path.add(root(index < half ? right : left));
        return path;
    }

    /** All files, each act with its proof. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>(more);
        for (int i = 0; i < leaves.size(); i++) {
            files.put(
                    "proofs/" + id(i + 1) + ".tlog-proof",
                    text(new ProofFile(leaves.get(i), i, path(hashes(), i), checkpoint()).text()));
        }
        files.put("openings.jsonl", text(openings.toString()));
        files.put("keys", text(signer.key().text() + "\n"));
        return files;
    }

    /** All files of the whole log, as its tiles. */
    Map<String, byte[]> tiles() {
        Map<String, byte[]> files = new TreeMap<>(more);
        java.io.ByteArrayOutputStream entries = new java.io.ByteArrayOutputStream();
        java.io.ByteArrayOutputStream tile = new java.io.ByteArrayOutputStream();
        for (byte[] leaf : leaves) {
            entries.write(leaf.length >> 8);
            entries.write(leaf.length);
            entries.writeBytes(leaf);
            tile.writeBytes(Hashes.leaf(leaf));
        }
        files.put("log/1/tile/entries/000.p/" + leaves.size(), entries.toByteArray());
        files.put("log/1/tile/0/000.p/" + leaves.size(), tile.toByteArray());
        files.put("log/1/checkpoint", text(checkpoint()));
        files.put("log/1/openings/0.jsonl", text(openings.toString()));
        files.put("keys", text(signer.key().text() + "\n"));
        return files;
    }

    /** With the signed list of these files, but for those that a checkpoint proves. */
    Map<String, byte[]> signed(Map<String, byte[]> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach((name, bytes) -> {
            if (!name.contains("/tile/")) {
                lines.append(HexFormat.of().formatHex(Hashes.sha256().digest(bytes)))
                        .append(' ')
                        .append(name)
                        .append('\n');
            }
        });
        return listed(files, lines.toString());
    }

    Map<String, byte[]> listed(Map<String, byte[]> files, String lines) {
        Map<String, byte[]> all = new TreeMap<>(files);
        String text = ORIGIN + "\nkakehashi bundle v1\n" + lines;
        all.put("manifest", text(text + "\n" + signer.sign(text)));
        return all;
    }

    Map<String, byte[]> all() {
        return signed(files());
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
