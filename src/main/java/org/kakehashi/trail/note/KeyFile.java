package org.kakehashi.trail.note;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Objects;

/** A signing key in a file that only its owner reads: the seed in Base64. */
public final class KeyFile {

    private static final int SEED = 32;

    private KeyFile() {}

    public static byte[] read(Path file) throws IOException {
        return Base64Text.bytes(Files.readString(file).strip());
    }

    /** Makes a new key; the folder is made too, where there is none. */
    public static void make(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder, owner("rwx------"));
        byte[] seed = new byte[SEED];
        new SecureRandom().nextBytes(seed);
        Path fresh = folder.resolve("fresh");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, owner("rw-------"));
        Files.writeString(fresh, Base64Text.of(seed) + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] owner(String rights) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
