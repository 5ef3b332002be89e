package org.kakehashi.trail.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.kakehashi.trail.note.NoteKey;
import org.kakehashi.trail.note.NoteSigner;
import org.kakehashi.trail.note.ProofFile;
import org.springframework.beans.factory.annotation.Autowired;

/** The two verifiers, written apart, say the same of what is good and of what is not. */
@AuditTest
class VerifiersAgreeTest {

    private static final int MUTANTS = Integer.getInteger("shell-mutants", 40);

    @Autowired
    Audits audits;

    @Autowired
    SampleCases cases;

    @Autowired
    Cast cast;

    @Autowired
    LogView log;

    private Path bundle(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Actor auditor = cast.actor("mori", Role.AUDITOR);
            audits.bundle(auditor, cases.fresh()).to(out);
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
        Verifier.both(2, "no key", zip);

        Map<String, byte[]> files = Zips.read(zip);
        List<String> names = List.copyOf(files.keySet());
        Random random = new Random(20261121);
        List<Callable<Integer>> mutants = new ArrayList<>();
        for (int i = 0; i < MUTANTS; i++) {
            Map<String, byte[]> changed = new TreeMap<>(files);
            String name = names.get(random.nextInt(names.size()));
            change(changed, name, random);
            String what = name + " in mutant " + i;
            Path mutant = Zips.write(folder.resolve(i + ".zip"), changed);
            mutants.add(() -> Verifier.both(1, what, mutant, keys));
        }
        someAtOnce(mutants);
    }

    /** What they come to, added up. */
    private static int someAtOnce(List<Callable<Integer>> verified) throws Exception {
        ExecutorService some = Executors.newFixedThreadPool(2);
        try {
            int sum = 0;
            for (Future<Integer> one : some.invokeAll(verified)) {
                sum += one.get();
            }
            return sum;
        } finally {
            some.shutdownNow();
        }
    }

    private static void change(Map<String, byte[]> files, String name, Random random) {
        byte[] bytes = Objects.requireNonNull(files.get(name)).clone();
        switch (bytes.length < 2 ? 1 : random.nextInt(4)) {
            case 1 -> files.remove(name);
            case 2 -> files.put(name, Arrays.copyOf(bytes, bytes.length - 1));
            case 3 -> files.put(name + "x", bytes);
            default -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                files.put(name, bytes);
            }
        }
    }

    /** Some of these prove all the same: a stream whose last act was left out is a shorter stream. */
    @Test
    void whatever_one_changes_who_holds_the_key_and_signs_the_list_anew(@TempDir Path folder) throws Exception {
        Path zip = bundle(folder.resolve("cases.zip"));
        String[] keys = Verifier.keys(log.keys());
        Map<String, byte[]> files = Zips.read(zip);
        List<String> names = files.keySet().stream()
                .filter(name -> name.matches("(proofs|tables|judgements)/.*|openings.jsonl"))
                .toList();
        Random random = new Random(20261122);
        List<Callable<Integer>> mutants = new ArrayList<>();
        for (int i = 0; i < MUTANTS; i++) {
            Map<String, byte[]> changed = new TreeMap<>(files);
            String name = names.get(random.nextInt(names.size()));
            change(changed, name, random);
            String what = name + " in mutant " + i + ": ";
            Path mutant = Zips.write(folder.resolve(i + ".zip"), signed(changed));
            mutants.add(() -> {
                Verifier.Said shell = Verifier.shell(mutant, keys);
                Verifier.Said java = Verifier.inside(mutant, keys);
                assertThat(shell.code()).as(what + shell.text() + java.text()).isEqualTo(java.code());
                return java.code();
            });
        }
        assertThat(someAtOnce(mutants)).isGreaterThan(MUTANTS / 2);
    }

    @Test
    void changes_by_one_who_holds_the_key_and_signs_the_list_anew(@TempDir Path folder) throws Exception {
        Path zip = bundle(folder.resolve("cases.zip"));
        String[] keys = Verifier.keys(log.keys());
        Map<String, byte[]> files = Zips.read(zip);
        Verifier.both(0, "only signed anew", Zips.write(folder.resolve("mutant.zip"), signed(files)), keys);
        Random random = new Random(7);
        for (String part : List.of("proofs/", "proofs/", "tables/", "judgements/", "openings.jsonl")) {
            List<String> some = files.keySet().stream()
                    .filter(name -> name.startsWith(part))
                    .toList();
            String name = some.get(random.nextInt(some.size()));
            Map<String, byte[]> changed = new TreeMap<>(files);
            byte[] bytes = Objects.requireNonNull(files.get(name)).clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(7));
            changed.put(name, bytes);
            Verifier.both(1, "a bit of " + name, Zips.write(folder.resolve("mutant.zip"), signed(changed)), keys);
            changed.remove(name);
            if (!part.equals("proofs/")) {
                Verifier.both(1, "without " + name, Zips.write(folder.resolve("mutant.zip"), signed(changed)), keys);
            }
        }
        for (String[] change : new String[][] {
            {"\"seq\":2,", "without the second act of a stream"},
            {"\"kind\":\"CASE_ASSESSED\"", "without what the others follow"},
        }) {
            Map<String, byte[]> changed = new TreeMap<>(files);
            changed.remove(proofOf(files, change[0]));
            Verifier.both(1, change[1], Zips.write(folder.resolve("mutant.zip"), signed(changed)), keys);
        }
        Map<String, byte[]> changed = new TreeMap<>(files);
        String openings = new String(Objects.requireNonNull(files.get("openings.jsonl")), StandardCharsets.UTF_8);
        String twice = openings + openings.substring(0, openings.indexOf('\n') + 1);
        changed.put("openings.jsonl", twice.getBytes(StandardCharsets.UTF_8));
        Verifier.both(1, "an opening twice", Zips.write(folder.resolve("mutant.zip"), signed(changed)), keys);
        changed.put(
                "openings.jsonl", openings.substring(openings.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8));
        Verifier.both(1, "a value that is not opened", Zips.write(folder.resolve("mutant.zip"), signed(changed)), keys);
        files.put("contradictions", "x kind\n".getBytes(StandardCharsets.UTF_8));
        Verifier.both(1, "told by the program", Zips.write(folder.resolve("mutant.zip"), signed(files)), keys);
    }

    @Test
    void a_bundle_whose_every_note_another_key_of_the_same_name_signed(@TempDir Path folder) throws Exception {
        Map<String, byte[]> files = Zips.read(bundle(folder.resolve("cases.zip")));
        NoteKey key = NoteKey.parse(log.keys().get(0));
        byte[] seed = new byte[32];
        seed[0] = 1;
        NoteSigner thief = new NoteSigner(key.name(), seed);
        files.replaceAll((name, bytes) -> name.equals("manifest") ? bytes : signedBy(thief, bytes));
        String manifest = new String(Objects.requireNonNull(signed(files).get("manifest")), StandardCharsets.UTF_8);
        files.put("manifest", signedBy(thief, manifest.getBytes(StandardCharsets.UTF_8)));
        Path stolen = Zips.write(folder.resolve("stolen.zip"), files);

        Verifier.both(
                0,
                "it is whole to one who trusts the other key",
                stolen,
                "--key",
                thief.key().text());
        Verifier.both(1, "another key", stolen, Verifier.keys(log.keys()));
    }

    /** The file with every signature in it replaced by this signer's over the same text. */
    private static byte[] signedBy(NoteSigner signer, byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        Matcher notes = Pattern.compile("((?:[^\\n]+\\n)+)\\n(?:— [^\\n]+\\n)+").matcher(text);
        return notes.find()
                ? notes.reset()
                        .replaceAll(one -> Matcher.quoteReplacement(one.group(1) + "\n" + signer.sign(one.group(1))))
                        .getBytes(StandardCharsets.UTF_8)
                : file;
    }

    private static String proofOf(Map<String, byte[]> files, String leaf) {
        return files.entrySet().stream()
                .filter(one -> one.getKey().startsWith("proofs/"))
                .filter(one -> new String(
                                ProofFile.parse(new String(one.getValue(), StandardCharsets.UTF_8))
                                        .extra(),
                                StandardCharsets.UTF_8)
                        .contains(leaf))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, byte[]> signed(Map<String, byte[]> files) {
        Map<String, byte[]> all = new TreeMap<>(files);
        all.remove("manifest");
        StringBuilder lines = new StringBuilder();
        all.forEach((name, bytes) -> lines.append(
                        HexFormat.of().formatHex(Hashes.sha256().digest(bytes)))
                .append(' ')
                .append(name)
                .append('\n'));
        all.put("manifest", log.sealed("bundle", lines.toString()).getBytes(StandardCharsets.UTF_8));
        return all;
    }

    @Test
    void the_whole_trail(@TempDir Path folder) throws Exception {
        cases.underReview();
        Path zip = folder.resolve("trail.zip");
        try (OutputStream out = Files.newOutputStream(zip)) {
            audits.wholeTrail(cast.actor("mori", Role.AUDITOR)).to(out);
        }
        String[] keys = Verifier.keys(log.keys());
        Map<String, byte[]> files = new TreeMap<>(Zips.read(zip));
        String entries = files.keySet().stream()
                .filter(name -> name.contains("tile/entries/"))
                .findFirst()
                .orElseThrow();
        byte[] bytes = Objects.requireNonNull(files.get(entries)).clone();
        bytes[bytes.length / 2] ^= 4;
        files.put(entries, bytes);
        Path changed = Zips.write(folder.resolve("changed.zip"), files);
        someAtOnce(List.of(
                () -> Verifier.both(0, "clean", zip, keys),
                () -> Verifier.both(1, "one bit of a leaf", changed, keys)));
    }
}
