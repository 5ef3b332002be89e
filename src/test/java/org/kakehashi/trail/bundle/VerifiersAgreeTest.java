package org.kakehashi.trail.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.audit.AuditTest;
import org.kakehashi.audit.Audits;
import org.kakehashi.audit.SampleCases;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Role;
import org.kakehashi.stories.Cast;
import org.kakehashi.trail.log.LogView;
import org.kakehashi.trail.merkle.Hashes;
import org.kakehashi.trail.merkle.Tiles;
import org.kakehashi.trail.merkle.Tree;
import org.kakehashi.trail.note.ProofFile;
import org.springframework.beans.factory.annotation.Autowired;

/** The two verifiers, written apart, say the same of what is good and of what is not. */
@AuditTest
class VerifiersAgreeTest {

    private static final Path TESSERA = Path.of("src/test/resources/vectors/tlog/tessera-log");
    private static final String TESSERA_KEY =
            "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx";
    private static final int MUTANTS = 24;

    @Autowired
    Audits audits;

    @Autowired
    SampleCases cases;

    @Autowired
    Cast cast;

    @Autowired
    LogView log;

    private void both(int code, String what, Path file, String... more) throws Exception {
        Verifier.Said shell = Verifier.shell(file, more);
        assertThat(shell.code()).as(what + ": " + shell.text()).isEqualTo(code);
        assertThat(Verifier.inside(file, more)).as(what).isEqualTo(code);
    }

    private Path bundle(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Actor auditor = cast.actor("mori", Role.AUDITOR);
            audits.bundle(auditor, List.of(cases.underReview(), cases.accepted()))
                    .to(out);
        }
        return file;
    }

    @Test
    void a_clean_bundle_and_changed_ones(@TempDir Path folder) throws Exception {
        Path zip = bundle(folder.resolve("cases.zip"));
        String[] keys = Verifier.keys(log.keys());
        Verifier.Said java = Verifier.java(zip, keys);
        Verifier.Said shell = Verifier.shell(zip, keys);
        assertThat(shell.text()).as("the same figures, too").isEqualTo(java.text());
        assertThat(shell.code()).isZero();
        both(2, "no key", zip);

        Map<String, byte[]> files = Zips.read(zip);
        List<String> names = List.copyOf(files.keySet());
        Random random = new Random(20261121);
        for (int i = 0; i < MUTANTS; i++) {
            Map<String, byte[]> changed = new TreeMap<>(files);
            String name = names.get(random.nextInt(names.size()));
            byte[] bytes = Objects.requireNonNull(files.get(name)).clone();
            switch (bytes.length < 2 ? 1 : random.nextInt(4)) {
                case 1 -> changed.remove(name);
                case 2 -> changed.put(name, Arrays.copyOf(bytes, bytes.length - 1));
                case 3 -> changed.put(name + "x", bytes);
                default -> {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                    changed.put(name, bytes);
                }
            }
            both(1, name + " in mutant " + i, Zips.write(folder.resolve("mutant.zip"), changed), keys);
        }
    }

    @Test
    void the_whole_trail(@TempDir Path folder) throws Exception {
        cases.underReview();
        Path zip = folder.resolve("trail.zip");
        try (OutputStream out = Files.newOutputStream(zip)) {
            audits.wholeTrail(cast.actor("mori", Role.AUDITOR)).to(out);
        }
        String[] keys = Verifier.keys(log.keys());
        both(0, "clean", zip, keys);
        Map<String, byte[]> files = new TreeMap<>(Zips.read(zip));
        String entries = files.keySet().stream()
                .filter(name -> name.contains("tile/entries/"))
                .findFirst()
                .orElseThrow();
        byte[] bytes = Objects.requireNonNull(files.get(entries)).clone();
        bytes[bytes.length / 2] ^= 4;
        files.put(entries, bytes);
        both(1, "one bit of a leaf", Zips.write(folder.resolve("changed.zip"), files), keys);
    }

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
                both(0, leaf + " of " + size, Files.writeString(folder.resolve("good"), proof), "--key", TESSERA_KEY);
                String bad = proof.replaceFirst("index \\d+", "index " + (leaf + 1));
                both(
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

    @Test
    void seven_proof_files_that_are_none(@TempDir Path folder) throws Exception {
        JsonNode file = new ObjectMapper()
                .readTree(Files.readString(Path.of("src/test/resources/vectors/tlog/tlog-proof-files.json")));
        assertThat(file.get("bad")).hasSize(7);
        for (JsonNode bad : file.get("bad")) {
            Path one = Files.write(folder.resolve("bad"), bad.asText().getBytes(StandardCharsets.UTF_8));
            both(1, bad.asText(), one, "--key", TESSERA_KEY);
        }
    }
}
