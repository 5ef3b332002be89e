package org.kakehashi.trail.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.kakehashi.trail.merkle.Hashes;
import org.kakehashi.trail.merkle.Tiles;
import org.kakehashi.trail.merkle.Tree;
import org.kakehashi.trail.note.NoteKey;
import org.kakehashi.trail.note.ProofFile;

/** What others publish of logs and notes, in the hands of both verifiers, what they print included. */
@Execution(ExecutionMode.SAME_THREAD)
class VerifiersOnVectorsTest {

    private static final Path TESSERA = Path.of("src/test/resources/vectors/tlog/tessera-log");
    private static final String TESSERA_KEY =
            "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx";

    @Test
    void proofs_in_a_log_of_others_42_good_and_as_many_bad(@TempDir Path folder) throws Exception {
        int seen = 0;
        for (int size = 1; size <= 15; size++) {
            List<Integer> leaves = new ArrayList<>(List.of(size - 1));
            if (size == 15) {
                for (int i = 0; i < 14; i++) {
                    leaves.add(i);
                }
            } else {
                leaves.add(0);
            }
            for (int leaf : leaves) {
                if (size == 1 && seen == 1) {
                    continue;
                }
                String proof = proof(leaf, size);
                Verifier.both(
                        0,
                        leaf + " of " + size,
                        Files.writeString(folder.resolve("good"), proof),
                        "--key",
                        TESSERA_KEY);
                String bad = proof.replaceFirst("index \\d+", "index " + (leaf + 1));
                Verifier.both(
                        1,
                        "not " + leaf + " of " + size,
                        Files.writeString(folder.resolve("bad"), bad),
                        "--key",
                        TESSERA_KEY);
                seen++;
            }
        }
        assertThat(seen).isEqualTo(42);
    }

    private static String proof(int leaf, int size) throws IOException {
        Tree tree = new Tree(size, (level, index, width) -> {
            try {
                return Files.readAllBytes(TESSERA.resolve(Tiles.path(level, index, width)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        byte[] entries = Files.readAllBytes(TESSERA.resolve(Tiles.entries(0, size)));
        int at = 0;
        for (int i = 0; i < leaf; i++) {
            at += 2 + ((entries[at] & 0xff) << 8 | entries[at + 1] & 0xff);
        }
        byte[] entry =
                Arrays.copyOfRange(entries, at + 2, at + 2 + ((entries[at] & 0xff) << 8 | entries[at + 1] & 0xff));
        assertThat(Hashes.leaf(entry)).hasSize(Hashes.LENGTH);
        return new ProofFile(
                        entry,
                        leaf,
                        tree.inclusion(leaf, size),
                        Files.readString(TESSERA.resolve("checkpoint." + size)))
                .text();
    }

    /** A note that is good is refused only afterwards, because it is no receipt. */
    @Test
    void seventeen_signed_notes(@TempDir Path folder) throws Exception {
        JsonNode cases =
                new ObjectMapper().readTree(Files.readString(Path.of("src/test/resources/vectors/tlog/notes.json")));
        assertThat(cases).hasSize(17);
        int good = 0;
        for (JsonNode one : cases) {
            Path note =
                    Files.write(folder.resolve("note"), one.get("note").asText().getBytes(StandardCharsets.UTF_8));
            List<String> options = new ArrayList<>();
            boolean plain = true;
            for (JsonNode key : one.get("vkeys")) {
                options.addAll(List.of("--key", key.asText()));
                plain &= NoteKey.parse(key.asText()).type() == NoteKey.PLAIN;
            }
            Verifier.Said java = Verifier.inside(note, options.toArray(String[]::new));
            Verifier.Said shell = Verifier.shell(note, options.toArray(String[]::new));
            String what = one.get("desc").asText() + ": " + java.text() + shell.text();
            assertThat(shell.code()).as(what).isEqualTo(java.code());
            assertThat(shell.text().contains("no receipt"))
                    .as(what)
                    .isEqualTo(java.text().contains("no receipt"));
            if (plain && !options.isEmpty()) {
                assertThat(java.text().contains("no receipt"))
                        .as(what)
                        .isEqualTo(one.get("valid").asBoolean());
                good += one.get("valid").asBoolean() ? 1 : 0;
            }
        }
        assertThat(good).isPositive();
    }

    @Test
    void seven_proof_files_that_are_none(@TempDir Path folder) throws Exception {
        JsonNode file = new ObjectMapper()
                .readTree(Files.readString(Path.of("src/test/resources/vectors/tlog/tlog-proof-files.json")));
        assertThat(file.get("bad")).hasSize(7);
        for (JsonNode bad : file.get("bad")) {
            Path one = Files.write(folder.resolve("bad"), bad.asText().getBytes(StandardCharsets.UTF_8));
            Verifier.both(1, bad.asText(), one, "--key", TESSERA_KEY);
        }
    }
}
