package org.kakehashi.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.kakehashi.trail.merkle.CompactRange;
import org.kakehashi.trail.merkle.Hashes;
import org.kakehashi.trail.merkle.Tiles;
import org.kakehashi.trail.merkle.Tree;
import org.kakehashi.trail.note.Checkpoint;
import org.kakehashi.trail.note.NoteSigner;

/**
 * A bundle of so many acts, twenty in a case, made without a database, and its check by a program of its own. With replays,
 * four of the twenty are evaluations of a table, and two have a value that is opened.
 */
final class LargeTrail {

    private static final int IN_A_CASE = 20;
    private static final int MEGABYTES = 512;

    private static final Path TABLE = Path.of("processes/researcher-disclosure/disclosure-triage.dmn");
    private static final byte[] KEY = new byte[32];
    private static final String TEXT = "The partner was asked again and answered in writing.";
    private static final String COMMITMENT = commitment();

    private final int acts;
    private final boolean replays;
    private final String name;
    private final Map<String, String> listed = new TreeMap<>();
    private final NoteSigner signer = new NoteSigner("bench.example/trail/1", new byte[32]);
    private final List<ByteArrayOutputStream> levels = new ArrayList<>();
    private final List<Long> full = new ArrayList<>();

    LargeTrail(int acts, boolean replays) {
        this.acts = acts;
        this.replays = replays;
        this.name = replays ? "replayed" : "large";
    }

    void run(Report report) throws Exception {
        Path zip = Folders.empty(name + "-trail").resolve("trail.zip");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(zip), 1 << 20)) {
            write(out);
        }
        report.line(name + "-acts", acts, "acts");
        report.line(name + "-bytes", Files.size(zip) / 1e6, "MB");
        check(report, zip);
    }

    private void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        CompactRange range = new CompactRange();
        String table = list(zip, "tables/", Files.readAllBytes(TABLE));
        byte[] before = new byte[0];
        String stream = "";
        for (long bundle = 0; bundle * Tiles.WIDTH < acts; bundle++) {
            int width = (int) Math.min(Tiles.WIDTH, acts - bundle * Tiles.WIDTH);
            ByteArrayOutputStream entries = new ByteArrayOutputStream();
            DataOutputStream data = new DataOutputStream(entries);
            StringBuilder opened = new StringBuilder();
            for (long i = bundle * Tiles.WIDTH; i < bundle * Tiles.WIDTH + width; i++) {
                long seq = i % IN_A_CASE + 1;
                if (seq == 1) {
                    stream = UUID.randomUUID().toString();
                }
                String act = UUID.randomUUID().toString();
                byte[] leaf = leaf(act, seq, before, stream, table).getBytes(StandardCharsets.UTF_8);
                if (opens(seq)) {
                    opened.append("{\"act\":\"" + act + "\",\"field\":\"comment\",\"key\":\""
                            + Base64.getEncoder().encodeToString(KEY) + "\",\"value\":\"" + TEXT + "\"}\n");
                }
                before = Hashes.leaf(leaf);
                data.writeShort(leaf.length);
                data.write(leaf);
                range.append(before);
                add(zip, 0, before);
            }
            put(zip, Tiles.entries(bundle, width), entries.toByteArray());
            if (!opened.isEmpty()) {
                list(
                        zip,
                        "log/1/openings/" + bundle + ".jsonl",
                        opened.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        for (int level = 0; level < levels.size(); level++) {
            int rest = levels.get(level).size() / Hashes.LENGTH;
            if (rest > 0) {
                put(
                        zip,
                        Tiles.path(level, full.get(level), rest),
                        levels.get(level).toByteArray());
            }
        }
        String head = new Checkpoint("bench.example/trail/1", acts, range.root()).text();
        byte[] checkpoint = (head + "\n" + signer.sign(head)).getBytes(StandardCharsets.UTF_8);
        put(zip, "checkpoint", checkpoint);
        listed.put("log/1/checkpoint", HexFormat.of().formatHex(Hashes.sha256().digest(checkpoint)));
        String list = "bench.example/trail/1\nkakehashi bundle v1\n"
                + listed.entrySet().stream()
                        .map(one -> one.getValue() + " " + one.getKey() + "\n")
                        .collect(Collectors.joining());
        zip.putNextEntry(new ZipEntry("manifest"));
        zip.write((list + "\n" + signer.sign(list)).getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    /** Adds a file that the manifest lists; a folder's file is named by its hash. */
    private String list(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        String hash = HexFormat.of().formatHex(Hashes.sha256().digest(bytes));
        String full = name.endsWith("/") ? name + hash + ".dmn" : name;
        listed.put(full, hash);
        zip.putNextEntry(new ZipEntry(full));
        zip.write(bytes);
        return hash;
    }

    private boolean opens(long seq) {
        return replays && seq % 10 == 7;
    }

    private String leaf(String act, long seq, byte[] before, String stream, String table) {
        boolean decides = replays && seq % 5 == 0;
        return "{\"act\":\"" + act + "\",\"actor\":{\"ref\":\"" + UUID.randomUUID()
                + "\",\"role\":\"OFFICER\"},\"at\":\"2026-11-20T01:02:03.456Z\",\"cmd\":\"" + UUID.randomUUID()
                + "\"," + (opens(seq) ? "\"commit\":{\"comment\":\"" + COMMITMENT + "\"}," : "") + "\"epoch\":1,"
                + (decides
                        ? "\"facts\":{\"hitRules\":[\"Rule_ConcernLeft\"],\"inputs\":[\"prohibited=false\","
                                + "\"requirement=false\",\"unresolved=false\",\"worstConcern=MEASURES_REQUIRED\"],"
                                + "\"node\":\"BusinessRuleTask_TriageDisclosure\",\"output\":\"REVIEW\"},"
                                + "\"kind\":\"DMN_EVALUATED\",\"policy\":{\"id\":\"disclosure-triage\",\"sha256\":\""
                                + table
                                + "\",\"version\":\"1\"},"
                        : "\"facts\":{\"from\":\"UNDER_REVIEW\",\"text\":\"" + "x".repeat(150)
                                + "\",\"to\":\"ACCEPTED\"},\"kind\":\"CASE_MOVED\",")
                + (seq == 1 ? "" : "\"prev\":\"" + Base64.getEncoder().encodeToString(before) + "\",")
                + "\"seq\":" + seq + ",\"stream\":{\"kind\":\"CASE\",\"ref\":\"" + stream + "\"},\"v\":1}";
    }

    private static String commitment() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(("comment\0" + TEXT).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(ZipOutputStream zip, int level, byte[] hash) throws IOException {
        if (levels.size() == level) {
            levels.add(new ByteArrayOutputStream());
            full.add(0L);
        }
        ByteArrayOutputStream tile = levels.get(level);
        tile.writeBytes(hash);
        if (tile.size() == Tiles.WIDTH * Hashes.LENGTH) {
            byte[] hashes = tile.toByteArray();
            tile.reset();
            put(zip, Tiles.path(level, full.get(level), Tiles.WIDTH), hashes);
            full.set(level, full.get(level) + 1);
            add(zip, level + 1, Tree.complete(hashes, 0, Tiles.WIDTH));
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry("log/1/" + name));
        zip.write(bytes);
    }

    private void check(Report report, Path zip) throws Exception {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEGABYTES + "m",
                        "-XX:+UseSerialGC",
                        "-XX:ActiveProcessorCount=1",
                        "src/main/resources/verifier/Verify.java",
                        zip.toString(),
                        "--key",
                        signer.key().text())
                .inheritIO()
                .start();
        double cpu = 0;
        double most = 0;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            cpu = process.info()
                    .totalCpuDuration()
                    .map(one -> one.toMillis() / 1e3)
                    .orElse(cpu);
            Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
            if (Files.exists(status)) {
                most = resident(status, most);
            }
        }
        report.line(name + "-verify-exit", process.exitValue(), "code");
        report.line(name + "-verify-wall", (System.nanoTime() - begin) / 1e9, "s");
        report.line(name + "-verify-cpu", cpu, "s");
        report.line(name + "-verify-heap-at-most", MEGABYTES, "MB");
        report.line(name + "-verify-resident", most, "MB");
    }

    private static double resident(Path status, double before) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(before);
        } catch (IOException e) {
            // it has just ended
            return before;
        }
    }
}
