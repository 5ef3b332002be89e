package org.kakehashi.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** Random passwords of the embedded server's roles, kept beside its data in a file that only its owner may read. */
final class Passwords {

    private final Properties byRole;

    private Passwords(Properties byRole) {
        this.byRole = byRole;
    }

    static Passwords in(Path folder, boolean first) throws IOException {
        Path file = folder.resolve("postgres-passwords.properties");
        Properties properties = new Properties();
        if (first) {
            Files.deleteIfExists(file);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            for (String role : List.of("postgres", EmbeddedServer.OWNER, EmbeddedServer.APPLICATION)) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                properties.setProperty(role, HexFormat.of().formatHex(random));
            }
            try (var out = Files.newOutputStream(file)) {
                properties.store(out, null);
            }
        } else {
            try (InputStream in = Files.newInputStream(file)) {
                properties.load(in);
            }
        }
        return new Passwords(properties);
    }

    String of(String role) {
        return byRole.getProperty(role);
    }
}
