package org.kakehashi.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.kakehashi.trail.merkle.CompactRange;
import org.kakehashi.trail.merkle.Hashes;
import org.kakehashi.trail.merkle.Proofs;
import org.kakehashi.trail.merkle.TileSource;
import org.kakehashi.trail.merkle.Tiles;
import org.kakehashi.trail.merkle.Tree;
import org.kakehashi.trail.note.Base64Text;
import org.kakehashi.trail.note.Checkpoint;
import org.kakehashi.trail.note.Ed25519;
import org.kakehashi.trail.note.MalformedNote;
import org.kakehashi.trail.note.NoteKey;
import org.kakehashi.trail.note.ProofFile;
import org.kakehashi.trail.note.SignedNote;
import org.kakehashi.trail.note.UnverifiedNote;

/**
 * What others publish to test such logs by, through the program's own code. Sources and licences: SOURCES.md beside the
 * files. Each test says how many cases there are, so that none is left out unseen. Not taken: proofs for subtrees and their
 * rolling hashes for consistency and covering (the program makes no such proofs), trillian's dumps (a map's storage, not
 * this tree), and Wycheproof's kinds of signature and cipher that the log does not use.
 */
class VectorsTest {

    private static final Path FOLDER = Path.of("src/test/resources/vectors/tlog");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode json(String file) {
        return json(FOLDER.resolve(file));
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static byte[] base64(JsonNode text) {
        return Base64.getDecoder().decode(text.asText());
    }

    private static byte[] hex(JsonNode text) {
        return HexFormat.of().parseHex(text.asText());
    }

    private static List<byte[]> hashes(JsonNode array) {
        return list(array).stream().map(VectorsTest::base64).toList();
    }

    private static boolean opens(Runnable work) {
        try {
            work.run();
            return true;
        } catch (MalformedNote | UnverifiedNote e) {
            return false;
        }
    }

    @Test
    void inclusion_98_cases() {
        List<Path> files = files("merkle-proofs/inclusion");
        assertThat(files).hasSize(98).allSatisfy(file -> {
            JsonNode one = json(file);
            assertThat(Proofs.included(
                            one.get("leafIdx").asLong(),
                            one.get("treeSize").asLong(),
                            base64(one.get("leafHash")),
                            hashes(one.get("proof")),
                            base64(one.get("root"))))
                    .as(one.get("desc").asText())
                    .isNotEqualTo(one.get("wantErr").asBoolean());
        });
        assertThat(files.stream().filter(file -> json(file).get("wantErr").asBoolean()))
                .hasSize(92);
    }

    @Test
    void consistency_98_cases() {
        assertThat(files("merkle-proofs/consistency")).hasSize(98).allSatisfy(file -> {
            JsonNode one = json(file);
            assertThat(Proofs.consistent(
                            one.get("size1").asLong(),
                            one.get("size2").asLong(),
                            base64(one.get("root1")),
                            base64(one.get("root2")),
                            hashes(one.get("proof"))))
                    .as(one.get("desc").asText())
                    .isNotEqualTo(one.get("wantErr").asBoolean());
        });
    }

    private static TileSource tilesOf(List<byte[]> leafHashes) {
        return (level, index, width) -> {
            byte[] tile = new byte[width * Hashes.LENGTH];
            for (int i = 0; i < width; i++) {
                System.arraycopy(
                        leafHashes.get((int) index * Tiles.WIDTH + i), 0, tile, i * Hashes.LENGTH, Hashes.LENGTH);
            }
            return tile;
        };
    }

    @Test
    void the_reference_tree_of_certificate_transparency_22_values_and_a_real_entry() {
        JsonNode file = json("ct-reference-tree.json");
        int seen = 1;
        assertThat(Hashes.empty()).isEqualTo(hex(file.get("emptyRoot")));
        for (JsonNode one : file.get("leafHashes")) {
            assertThat(Hashes.leaf(hex(one.get("leaf")))).isEqualTo(hex(one.get("hash")));
            seen++;
        }
        for (JsonNode one : file.get("nodeHashes")) {
            assertThat(Hashes.node(hex(one.get("left")), hex(one.get("right")))).isEqualTo(hex(one.get("hash")));
            seen++;
        }
        List<byte[]> leaves = list(file.get("leaves")).stream()
                .map(leaf -> Hashes.leaf(hex(leaf)))
                .toList();
        Tree tree = new Tree(leaves.size(), tilesOf(leaves));
        CompactRange range = new CompactRange();
        for (int i = 0; i < leaves.size(); i++) {
            range.append(leaves.get(i));
            byte[] root = hex(file.get("roots").get(i));
            assertThat(range.root()).isEqualTo(root);
            assertThat(tree.root(i + 1)).isEqualTo(root);
            seen++;
        }
        for (JsonNode one : file.get("paths")) {
            int leaf = one.get("leaf").asInt();
            int size = one.get("treeSize").asInt();
            List<String> path = leaf == 0
                    ? List.of()
                    : tree.inclusion(leaf - 1, size).stream()
                            .map(HexFormat.of()::formatHex)
                            .toList();
            assertThat(path)
                    .isEqualTo(
                            list(one.get("path")).stream().map(JsonNode::asText).toList());
            seen++;
        }
        for (JsonNode one : file.get("consistency")) {
            assertThat(tree.consistency(
                            one.get("size1").asInt(), one.get("size2").asInt()))
                    .map(HexFormat.of()::formatHex)
                    .isEqualTo(list(one.get("proof")).stream()
                            .map(JsonNode::asText)
                            .toList());
            seen++;
        }
        JsonNode real = file.get("realCtInclusion");
        assertThat(Hashes.leaf(hex(real.get("leafHex")))).isEqualTo(hex(real.get("leafHash")));
        assertThat(Proofs.included(
                        real.get("leafIndex").asLong(),
                        real.get("treeSize").asLong(),
                        hex(real.get("leafHash")),
                        list(real.get("path")).stream().map(VectorsTest::hex).toList(),
                        hex(real.get("root"))))
                .isTrue();
        assertThat(seen).isEqualTo(22);
    }

    @Test
    void rolling_hashes_over_all_subtrees_of_130_leaves_that_a_log_makes_itself() {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            leaves.add(Hashes.leaf(new byte[] {(byte) i}));
        }
        var sha = Hashes.sha256();
        for (int end = 0; end <= 130; end++) {
            for (int start = 0; start <= end; start++) {
                int width = end - start;
                int power = width <= 1 ? 1 : Integer.highestOneBit(width - 1) << 1;
                if (start != 0 && width != 0 && start % power != 0) {
                    continue;
                }
                CompactRange range = new CompactRange();
                leaves.subList(start, end).forEach(range::append);
                sha.update("[%d, %d) %s\n"
                        .formatted(start, end, HexFormat.of().formatHex(range.root()))
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(sha.digest())
                .isEqualTo(hex(json("subtree-accumulated.json").get("sha256").get("subtreeHash")));
    }

    @Test
    void signed_notes_17_cases() {
        List<JsonNode> cases = list(json("notes.json"));
        assertThat(cases).hasSize(17).allSatisfy(one -> {
            List<NoteKey> keys = list(one.get("vkeys")).stream()
                    .map(key -> NoteKey.parse(key.asText()))
                    .toList();
            String note = one.get("note").asText();
            String what = one.get("desc").asText();
            assertThat(opens(() -> SignedNote.parse(note).verified(keys)))
                    .as(what)
                    .isEqualTo(one.get("valid").asBoolean());
            if (one.has("verifiedSigs")) {
                assertThat(SignedNote.parse(note).verified(keys))
                        .as(what)
                        .hasSize(one.get("verifiedSigs").asInt());
            }
            assertThat(keys)
                    .allSatisfy(key -> assertThat(NoteKey.parse(key.text())).isEqualTo(key));
        });
    }

    @Test
    void checkpoint_bodies_10_cases() {
        List<JsonNode> cases = list(json("checkpoint-bodies.json").get("cases"));
        assertThat(cases).hasSize(10).allSatisfy(one -> {
            String body = one.get("body").asText();
            if (one.get("parses").asBoolean()) {
                // the source takes a hash of any length; ours is SHA-256, so the same text with such a hash is taken
                String[] lines = body.split("\n", 4);
                if (Base64.getDecoder().decode(lines[2]).length != Hashes.LENGTH) {
                    assertThat(opens(() -> Checkpoint.parse(body))).isFalse();
                    lines[2] = Base64Text.of(Hashes.empty());
                }
                String strict = String.join("\n", lines);
                assertThat(Checkpoint.parse(strict).text()).isEqualTo(strict);
            } else {
                assertThat(opens(() -> Checkpoint.parse(body))).as(body).isFalse();
            }
        });
    }

    @Test
    void proof_files_8_cases() {
        JsonNode file = json("tlog-proof-files.json");
        assertThat(list(file.get("bad"))).hasSize(7).allSatisfy(one -> assertThatExceptionOfType(MalformedNote.class)
                .isThrownBy(() -> ProofFile.parse(one.asText())));
        assertThat(list(file.get("good"))).hasSize(1).allSatisfy(one -> assertThat(
                        ProofFile.parse(one.asText()).text())
                .isEqualTo(one.asText()));
    }

    @Test
    void tile_paths_14_cases() {
        JsonNode file = json("tile-paths.json");
        List<JsonNode> tiles = list(file.get("tilePaths"));
        List<JsonNode> entries = list(file.get("entriesForIndex"));
        assertThat(tiles).hasSize(6).allSatisfy(one -> assertThat(Tiles.path(
                        one.get(0).asInt(), one.get(1).asLong(), one.get(2).asInt()))
                .isEqualTo(one.get(3).asText()));
        assertThat(entries).hasSize(7).allSatisfy(one -> assertThat(
                        Tiles.entriesOf(one.get(0).asLong(), one.get(1).asLong()))
                .isEqualTo(one.get(2).asText()));
        assertThat(Tiles.width(0, 272, 70_000)).isEqualTo(256);
        assertThat(Tiles.width(0, 273, 70_000)).isEqualTo(112);
        assertThat(Tiles.width(1, 0, 70_000)).isEqualTo(256);
        assertThat(Tiles.width(1, 1, 70_000)).isEqualTo(17);
        assertThat(Tiles.width(2, 0, 70_000)).isEqualTo(1);
    }

    private static List<byte[]> entries(byte[] bundle) {
        List<byte[]> entries = new ArrayList<>();
        for (int at = 0; at < bundle.length; ) {
            int length = (bundle[at] & 0xff) << 8 | bundle[at + 1] & 0xff;
            entries.add(Arrays.copyOfRange(bundle, at + 2, at + 2 + length));
            at += 2 + length;
        }
        return entries;
    }

    private static TileSource tilesIn(String folder) {
        return (level, index, width) -> {
            try {
                return Files.readAllBytes(FOLDER.resolve(folder).resolve(Tiles.path(level, index, width)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @Test
    void a_tessera_log_16_checkpoints_with_tiles_and_entries() throws IOException {
        NoteKey key = NoteKey.parse("example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx");
        Checkpoint before = null;
        for (int size = 0; size < 16; size++) {
            SignedNote note = SignedNote.parse(Files.readString(FOLDER.resolve("tessera-log/checkpoint." + size)));
            assertThat(note.verified(List.of(key))).containsExactly(key);
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            assertThat(checkpoint.size()).isEqualTo(size);
            Tree tree = new Tree(size, tilesIn("tessera-log"));
            assertThat(tree.root()).isEqualTo(checkpoint.root());
            if (size > 0) {
                List<byte[]> entries =
                        entries(Files.readAllBytes(FOLDER.resolve("tessera-log/" + Tiles.entries(0, size))));
                assertThat(entries).hasSize(size);
                for (int i = 0; i < size; i++) {
                    assertThat(Proofs.included(
                                    i, size, Hashes.leaf(entries.get(i)), tree.inclusion(i, size), checkpoint.root()))
                            .isTrue();
                }
            }
            if (before != null && before.size() > 0) {
                assertThat(Proofs.consistent(
                                before.size(),
                                size,
                                before.root(),
                                checkpoint.root(),
                                tree.consistency(before.size(), size)))
                        .isTrue();
            }
            before = checkpoint;
        }
    }

    @Test
    void a_sunlight_mirror_of_300_entries() throws IOException {
        NoteKey key = NoteKey.parse("mirror.example.org+3fb148ef+BAAjjch9GyYz0sJsJx7ALhbdAtz2ov0unbzSl1vMp94O");
        SignedNote note = SignedNote.parse(Files.readString(FOLDER.resolve("sunlight-mirror/checkpoint")));
        assertThat(note.verified(List.of(key))).containsExactly(key);
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        assertThat(checkpoint.size()).isEqualTo(300);
        Tree tree = new Tree(300, tilesIn("sunlight-mirror"));
        assertThat(tree.root()).isEqualTo(checkpoint.root());
        byte[] first = Arrays.copyOf(tilesIn("sunlight-mirror").tile(0, 0, Tiles.WIDTH), Hashes.LENGTH);
        assertThat(Proofs.included(0, 300, first, tree.inclusion(0, 300), checkpoint.root()))
                .isTrue();
    }

    @Test
    void rekor_s_proofs_in_70_bundles() {
        Set<String> without = new TreeSet<>();
        int accepted = 0;
        int mustFail = 0;
        List<Path> files = files("sigstore-bundles");
        assertThat(files).hasSize(70);
        for (Path file : files) {
            String name = file.getName(file.getNameCount() - 2).toString();
            JsonNode proof;
            JsonNode entry;
            try {
                entry = JSON.readTree(Files.readString(file))
                        .path("verificationMaterial")
                        .path("tlogEntries")
                        .path(0);
                proof = entry.path("inclusionProof");
            } catch (JsonProcessingException e) {
                without.add(name);
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (proof.path("rootHash").isMissingNode()) {
                without.add(name);
                continue;
            }
            boolean holds = opensBase64(entry, proof);
            if (name.endsWith("_fail")) {
                mustFail++;
                if (name.contains("inclusion-proof")) {
                    assertThat(holds).as(name).isFalse();
                }
            } else {
                accepted++;
                assertThat(holds).as(name).isTrue();
            }
        }
        assertThat(accepted).isEqualTo(21);
        assertThat(mustFail).isEqualTo(44);
        assertThat(without).as("hold no proof, or are no JSON").hasSize(5);
    }

    private static boolean opensBase64(JsonNode entry, JsonNode proof) {
        try {
            return Proofs.included(
                    proof.path("logIndex").asLong(),
                    proof.path("treeSize").asLong(),
                    Hashes.leaf(base64(entry.get("canonicalizedBody"))),
                    hashes(proof.path("hashes")),
                    base64(proof.get("rootHash")));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void wycheproof_ed25519_151_cases() {
        int seen = 0;
        for (JsonNode group : json("wycheproof/ed25519_test.json").get("testGroups")) {
            byte[] key = hex(group.get("publicKey").get("pk"));
            for (JsonNode one : group.get("tests")) {
                seen++;
                assertThat(Ed25519.verify(key, hex(one.get("msg")), hex(one.get("sig"))))
                        .as("case " + one.get("tcId"))
                        .isEqualTo(one.get("result").asText().equals("valid"));
            }
        }
        assertThat(seen).isEqualTo(151);
    }

    @Test
    void wycheproof_hmac_sha256_174_cases() throws Exception {
        int seen = 0;
        int commitments = 0;
        for (JsonNode group : json("wycheproof/hmac_sha256_test.json").get("testGroups")) {
            int bytes = group.get("tagSize").asInt() / 8;
            for (JsonNode one : group.get("tests")) {
                seen++;
                byte[] key = hex(one.get("key"));
                byte[] message = hex(one.get("msg"));
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                byte[] tag = Arrays.copyOf(mac.doFinal(message), bytes);
                assertThat(Arrays.equals(tag, hex(one.get("tag"))))
                        .as("case " + one.get("tcId"))
                        .isEqualTo(one.get("result").asText().equals("valid"));
                // a commitment is this same function, over a field's name, a zero byte and the value
                byte[] framed = ("f\0" + HexFormat.of().formatHex(message)).getBytes(StandardCharsets.UTF_8);
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                assertThat(Commitments.commitment(key, "f", HexFormat.of().formatHex(message)))
                        .isEqualTo(mac.doFinal(framed));
                commitments++;
            }
        }
        assertThat(seen).isEqualTo(174).isEqualTo(commitments);
    }

    @Test
    void base64_with_stray_bits_is_refused_though_the_library_takes_it() {
        assertThat(Base64.getDecoder().decode("AB==")).hasSize(1);
        assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> Base64Text.bytes("AB=="));
        assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> Base64Text.bytes("AA"));
        assertThat(Base64Text.bytes("AA==")).hasSize(1);
    }
}
