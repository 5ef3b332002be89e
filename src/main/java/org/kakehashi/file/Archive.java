package org.kakehashi.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.kakehashi.file.FileRefused.Why;

/** A zip container, unpacked within bounds that count real bytes and not those that its headers claim. */
final class Archive {

    private static final int MAX_ENTRIES = 5_000;
    private static final long MAX_UNPACKED = 200L << 20;
    private static final long RATIO_FREE = 1L << 20;
    private static final int MAX_RATIO = 100;

    private Archive() {}

    /** Contents by name. */
    static Map<String, byte[]> unpack(byte[] bytes) {
        Map<String, byte[]> contents = new HashMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            long total = 0;
            Enumeration<ZipArchiveEntry> entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                check(zip, entry);
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] content = unpack(zip, entry, MAX_UNPACKED - total);
                total += content.length;
                // two entries of one name: readers differ on which counts
                if (contents.put(entry.getName(), content) != null || contents.size() > MAX_ENTRIES) {
                    throw new FileRefused(Why.UNSAFE_ARCHIVE);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new FileRefused(Why.UNREADABLE);
        }
        return contents;
    }

    private static void check(ZipFile zip, ZipArchiveEntry entry) {
        String name = entry.getName();
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new FileRefused(Why.ENCRYPTED);
        }
        if (name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || ("/" + name + "/").contains("/../")
                || entry.isUnixSymlink()
                || !zip.canReadEntryData(entry)) {
            throw new FileRefused(Why.UNSAFE_ARCHIVE);
        }
    }

    private static byte[] unpack(ZipFile zip, ZipArchiveEntry entry, long room) throws IOException {
        long ratio = Math.max(RATIO_FREE, MAX_RATIO * Math.max(1, entry.getCompressedSize()));
        long max = Math.min(room, ratio);
        try (InputStream in = zip.getInputStream(entry);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            byte[] buffer = new byte[1 << 14];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                if (out.size() > max) {
                    throw new FileRefused(Why.UNPACKS_TOO_LARGE);
                }
            }
            return out.toByteArray();
        }
    }
}
