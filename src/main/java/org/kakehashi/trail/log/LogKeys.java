package org.kakehashi.trail.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kakehashi.trail.note.Base64Text;
import org.kakehashi.trail.note.NoteSigner;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys that sign the log, in a folder of their own that only its owner reads: never in the database. Files
 * {@code log-1.key}, {@code log-2.key} …, each the seed in Base64; the highest number signs. Beside them the newest
 * checkpoint, by which a database that was set back is found out.
 */
@Component
class LogKeys {

    private static final int SEED = 32;
    private final Path folder;

    LogKeys(
            @Value("${kakehashi.trail.keys:}") String folder,
            @Value("${kakehashi.database.folder:.data}") Path data,
            @Value("${spring.datasource.url:}") String ownDatabase) {
        this.folder = folder.isEmpty() ? data.resolve("trail-keys") : Path.of(folder);
        if (folder.isEmpty() && !ownDatabase.isEmpty()) {
            throw new LogKeyMissing("name the folder of the log's keys: kakehashi.trail.keys");
        }
    }

    /** All keys, the first number first, under the name of an epoch. */
    List<NoteSigner> signers(String origin) {
        List<NoteSigner> signers = new ArrayList<>();
        for (int number = 1; Files.exists(file(number)); number++) {
            byte[] seed = Base64Text.bytes(read(file(number)).strip());
            signers.add(new NoteSigner(origin, seed));
        }
        return signers;
    }

    /** Makes the key of the next number. */
    void make() {
        try {
            Files.createDirectories(folder, owner("rwx------"));
            int number = 1;
            while (Files.exists(file(number))) {
                number++;
            }
            byte[] seed = new byte[SEED];
            new SecureRandom().nextBytes(seed);
            Path fresh = folder.resolve("fresh");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, owner("rw-------"));
            Files.writeString(fresh, Base64Text.of(seed) + "\n");
            Files.move(fresh, file(number), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest checkpoint that was signed here, if any was. */
    Optional<String> checkpoint() {
        Path file = folder.resolve("checkpoint");
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    void keep(String checkpoint) {
        try {
            Path fresh = folder.resolve("checkpoint.fresh");
            Files.writeString(fresh, checkpoint);
            Files.move(fresh, folder.resolve("checkpoint"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(int number) {
        return folder.resolve("log-" + number + ".key");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
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
