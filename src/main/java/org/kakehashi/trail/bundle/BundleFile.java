package org.kakehashi.trail.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.kakehashi.trail.note.ProofFile;

/** A bundle as somebody was given it. That it is what the log signed is the verifiers' affair. */
public final class BundleFile implements AutoCloseable {

    /** Takes the leaf of one act. */
    @FunctionalInterface
    public interface EachLeaf {
        void take(byte[] leaf) throws IOException;
    }

    private final ZipFile zip;

    public BundleFile(Path path) throws IOException {
        this.zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
    }

    /** All acts, whether they stand alone or in the whole log. */
    public void leaves(EachLeaf each) throws IOException {
        List<String> names = zip.stream().map(ZipEntry::getName).sorted().toList();
        for (String name : names) {
            if (name.startsWith("proofs/")) {
                each.take(ProofFile.parse(new String(bytes(zip.getEntry(name)), StandardCharsets.UTF_8))
                        .extra());
            } else if (name.matches("log/[0-9]+/tile/entries/.*")) {
                ByteBuffer data = ByteBuffer.wrap(bytes(zip.getEntry(name)));
                while (data.hasRemaining()) {
                    byte[] leaf = new byte[Short.toUnsignedInt(data.getShort())];
                    data.get(leaf);
                    each.take(leaf);
                }
            }
        }
    }

    /** Null if there is no such file. */
    public byte @Nullable [] file(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? null : bytes(entry);
    }

    private byte[] bytes(ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
