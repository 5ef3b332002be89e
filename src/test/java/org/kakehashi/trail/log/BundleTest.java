package org.kakehashi.trail.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.audit.AuditTest;
import org.kakehashi.audit.Audits;
import org.kakehashi.audit.SampleCases;
import org.kakehashi.identity.Role;
import org.kakehashi.stories.Cast;
import org.kakehashi.trail.CurrentEpoch;
import org.kakehashi.trail.bundle.Zips;
import org.kakehashi.trail.merkle.Hashes;
import org.kakehashi.trail.note.NoteSigner;
import org.kakehashi.trail.note.ProofFile;
import org.springframework.beans.factory.annotation.Autowired;

/** What an outsider finds out from a bundle, with nothing but the program that lies in it. */
@AuditTest
class BundleTest {

    private static final int CHANGES = 10_000;

    @Autowired
    Audits audits;

    @Autowired
    SampleCases cases;

    @Autowired
    Cast cast;

    @Autowired
    Receipts receipts;

    @Autowired
    LogKeyring ring;

    @Autowired
    Epochs epochs;

    @Autowired
    CurrentEpoch current;

    private byte[] bundle(UUID id) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        audits.bundle(cast.actor("mori", Role.AUDITOR), id).to(zip);
        return zip.toByteArray();
    }

    private static int run(Path folder, Path zip, String... more) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "Verify.java"));
        command.add(zip.toString());
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .directory(Path.of("src/main/resources/verifier").toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        return process.waitFor();
    }

    @Test
    void a_bundle_is_proven_false_or_undecided_by_its_exit_code(@TempDir Path folder) throws Exception {
        Path zip = Files.write(folder.resolve("bundle.zip"), bundle(cases.underReview()));
        String key = receipts.keys().get(0);

        assertThat(run(folder, zip, "--key", key)).isZero();
        assertThat(Files.readString(folder.resolve("said"))).contains("OK").doesNotContain("replayed 0");
        assertThat(run(folder, zip)).isEqualTo(2);
        assertThat(run(
                        folder,
                        zip,
                        "--key",
                        new NoteSigner(key.split("\\+", 3)[0], new byte[32])
                                .key()
                                .text()))
                .as("another key")
                .isEqualTo(1);
        assertThat(run(folder, zip, "--key", "localhost/kakehashi/1+00000000+" + key.split("\\+", 3)[2]))
                .as("a key whose id is not its own")
                .isEqualTo(2);
    }

    @Test
    void it_holds_who_looked_at_the_case_and_that_it_was_taken(@TempDir Path folder) throws Exception {
        UUID id = cases.underReview();
        audits.timeline(cast.actor("mori", Role.AUDITOR), id);
        Map<String, byte[]> files = Zips.read(Files.write(folder.resolve("bundle.zip"), bundle(id)));
        assertThat(files.entrySet().stream()
                        .filter(file -> file.getKey().startsWith("proofs/"))
                        .map(file -> ProofFile.parse(new String(file.getValue(), StandardCharsets.UTF_8)))
                        .map(proof -> new String(proof.extra(), StandardCharsets.UTF_8))
                        .filter(leaf -> leaf.contains("\"kind\":\"CASE_READ\"")))
                .anyMatch(leaf -> leaf.contains("\"view\":\"audit\""))
                .anyMatch(leaf -> leaf.contains("\"view\":\"audit.bundle\""));
    }

    @Test
    void ten_thousand_changes_are_found_and_none_where_there_is_none(@TempDir Path folder) throws Exception {
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.toString(), "src/main/resources/verifier/Verify.java");
        assertThat(compiled).isZero();
        try (URLClassLoader loader =
                new URLClassLoader(new java.net.URL[] {folder.toUri().toURL()})) {
            Class<?> verify = loader.loadClass("Verify");
            @SuppressWarnings("unchecked")
            Map<String, byte[]> files = (Map<String, byte[]>) verify.getMethod("unzip", byte[].class)
                    .invoke(null, (Object) bundle(cases.fresh().get(0)));
            Constructor<?> with = verify.getConstructor(Map.class, List.class);
            assertThatCode(() -> check(with, files)).doesNotThrowAnyException();

            Random random = new Random(20261121);
            List<String> names = List.copyOf(files.keySet());
            List<String> evidence = names.stream()
                    .filter(name ->
                            name.startsWith("proofs/") || name.startsWith("tables/") || name.equals("openings.jsonl"))
                    .filter(name -> Objects.requireNonNull(files.get(name)).length > 0)
                    .toList();
            int unseen = 0;
            for (int i = 0; i < CHANGES; i++) {
                // each tenth by one who holds the key, and signs the list of files anew
                boolean signs = i % 10 == 0;
                Map<String, byte[]> changed = new TreeMap<>(files);
                change(changed, signs ? evidence : names, random, signs);
                if (signs) {
                    changed.put("manifest", manifest(changed));
                }
                unseen += found(with, changed) ? 0 : 1;
            }
            assertThat(unseen).isZero();
        }
    }

    private static void change(Map<String, byte[]> files, List<String> names, Random random, boolean inside) {
        String name = names.get(random.nextInt(names.size()));
        byte[] bytes = Objects.requireNonNull(files.get(name)).clone();
        switch (inside || bytes.length < 2 ? 0 : random.nextInt(4)) {
            case 1 -> files.remove(name);
            case 2 -> files.put(name, java.util.Arrays.copyOf(bytes, bytes.length - 1));
            case 3 -> files.put(name + "x", bytes);
            default -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                files.put(name, bytes);
            }
        }
    }

    private byte[] manifest(Map<String, byte[]> files) {
        String origin = epochs.origin(current.number());
        StringBuilder text = new StringBuilder(origin + "\nkakehashi bundle v1\n");
        files.forEach((name, bytes) -> {
            if (!name.equals("manifest")) {
                text.append(HexFormat.of().formatHex(Hashes.sha256().digest(bytes)))
                        .append(' ')
                        .append(name)
                        .append('\n');
            }
        });
        return (text + "\n" + ring.newest(origin).sign(text.toString())).getBytes(StandardCharsets.UTF_8);
    }

    private void check(Constructor<?> with, Map<String, byte[]> files) throws ReflectiveOperationException {
        Object one = with.newInstance(files, receipts.keys());
        one.getClass().getMethod("check").invoke(one);
    }

    private boolean found(Constructor<?> with, Map<String, byte[]> files) throws ReflectiveOperationException {
        try {
            check(with, files);
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof RuntimeException;
        }
    }
}
