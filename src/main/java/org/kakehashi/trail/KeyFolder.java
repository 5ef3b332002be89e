package org.kakehashi.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder of what the trail must not keep in the database: keys, the newest checkpoint, the list of erasures. Only its
 * owner reads it; it is backed up apart.
 */
@Component
public class KeyFolder {

    private final Path folder;

    KeyFolder(
            @Value("${kakehashi.trail.keys:}") String folder,
            @Value("${kakehashi.database.folder:.data}") Path data,
            @Value("${spring.datasource.url:}") String ownDatabase) {
        this.folder = folder.isEmpty() ? data.resolve("trail-keys") : Path.of(folder);
        if (folder.isEmpty() && !ownDatabase.isEmpty()) {
            throw new KeyMissing("name the folder of the log's keys: kakehashi.trail.keys");
        }
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Writes a new file of its owner alone, whole or not at all. */
    public void make(String name, String text) {
        try {
            Files.createDirectories(folder, owner("rwx------"));
            Path fresh = folder.resolve("fresh");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, owner("rw-------"));
            Files.writeString(fresh, text);
            Files.move(fresh, file(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] owner(String rights) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
