package org.kakehashi.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * The keys that wrap the database's data keys: files {@code openings-1.key}, {@code openings-2.key} … beside those of the
 * log, never in the database. The highest number wraps; the others still unwrap.
 */
@Component
class WrappingKeys {

    private static final int LENGTH = 32;

    private final KeyFolder folder;

    WrappingKeys(KeyFolder folder) {
        this.folder = folder;
    }

    /** Number of the one that wraps now; 0 where there is none yet. */
    int newest() {
        int number = 0;
        while (Files.exists(folder.file(name(number + 1)))) {
            number++;
        }
        return number;
    }

    int newestOrMade() {
        if (newest() == 0) {
            byte[] key = new byte[LENGTH];
            new SecureRandom().nextBytes(key);
            folder.make(name(1), Base64.getEncoder().encodeToString(key) + "\n");
        }
        return newest();
    }

    byte[] key(int number) {
        try {
            return Base64.getDecoder()
                    .decode(Files.readString(folder.file(name(number))).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(int number) {
        return "openings-" + number + ".key";
    }
}
