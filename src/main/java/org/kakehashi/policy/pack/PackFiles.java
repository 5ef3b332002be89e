package org.kakehashi.policy.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The exact files of one pack version, by name; travels as a ZIP archive. */
record PackFiles(String pack, SortedMap<String, byte[]> files) {

    /** Every pack below {@code packs/}, by its folder's name. */
    static Map<String, PackFiles> byFolder(Map<String, byte[]> paths) {
        Map<String, PackFiles> packs = new TreeMap<>();
        paths.forEach((path, bytes) -> {
            String[] parts = path.split("/");
            packs.computeIfAbsent(parts[1], folder -> new PackFiles(folder, new TreeMap<>()))
                    .files()
                    .put(parts[2], bytes);
        });
        return packs;
    }

    static PackFiles unzip(String pack, byte[] archive) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackFiles(pack, files);
    }

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Of the files and their names, not of the archive, whose bytes depend on who packs it. */
    String sha256() {
        StringBuilder lines = new StringBuilder();
        files.forEach((name, bytes) ->
                lines.append(hex(bytes)).append("  ").append(name).append('\n'));
        return hex(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
