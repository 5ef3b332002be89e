package org.kakehashi.trail.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kakehashi.trail.merkle.Hashes;

/** A zip that is written as it goes, with a signed list of its files at the end. */
final class BundleZip {

    private final ZipOutputStream zip;
    private final Map<String, String> listed = new TreeMap<>();

    BundleZip(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    boolean holds(String name) {
        return listed.containsKey(name);
    }

    void add(String name, byte[] bytes) throws IOException {
        listed.put(name, HexFormat.of().formatHex(Hashes.sha256().digest(bytes)));
        addProven(name, bytes);
    }

    void add(String name, String text) throws IOException {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a checkpoint in the bundle proves anyway, and the list leaves out. */
    void addProven(String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /** @param seal puts the signature under the list */
    void finish(UnaryOperator<String> seal) throws IOException {
        StringBuilder lines = new StringBuilder();
        listed.forEach(
                (name, hash) -> lines.append(hash).append(' ').append(name).append('\n'));
        addProven("manifest", seal.apply(lines.toString()).getBytes(StandardCharsets.UTF_8));
        zip.finish();
        zip.flush();
    }
}
