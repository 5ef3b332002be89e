package org.kakehashi.trail.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kakehashi.trail.KeyFolder;
import org.kakehashi.trail.note.Base64Text;
import org.kakehashi.trail.note.NoteSigner;
import org.springframework.stereotype.Component;

/**
 * The keys that sign the log, in a folder of their own that only its owner reads: never in the database. Files
 * {@code log-1.key}, {@code log-2.key} …, each the seed in Base64; the highest number signs. Beside them the newest
 * checkpoint, by which a database that was set back is found out.
 */
@Component
class LogKeys {

    private static final int SEED = 32;
    private final KeyFolder folder;

    LogKeys(KeyFolder folder) {
        this.folder = folder;
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
        int number = 1;
        while (Files.exists(file(number))) {
            number++;
        }
        byte[] seed = new byte[SEED];
        new SecureRandom().nextBytes(seed);
        folder.make("log-" + number + ".key", Base64Text.of(seed) + "\n");
    }

    /** The newest checkpoint that was signed here, if any was. */
    Optional<String> checkpoint() {
        Path file = folder.file("checkpoint");
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    void keep(String checkpoint) {
        try {
            Path fresh = folder.file("checkpoint.fresh");
            Files.writeString(fresh, checkpoint);
            Files.move(fresh, folder.file("checkpoint"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(int number) {
        return folder.file("log-" + number + ".key");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
