package org.kakehashi.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Random passwords of the embedded server's roles, kept beside its data in a file that only its owner may read. */
final class Passwords {

    private final Properties byRole;

    private Passwords(Properties byRole) {
        this.byRole = byRole;
    }

    /** @param roles those beside the superuser; one that has no password yet, gets one */
    static Passwords in(Path folder, boolean first, String superuser, List<String> roles) throws IOException {
        Path file = folder.resolve("postgres-passwords.properties");
        Properties properties = new Properties();
        if (!first) {
            try (InputStream in = Files.newInputStream(file)) {
                properties.load(in);
            }
        }
        List<String> without = Stream.concat(first ? Stream.of(superuser) : Stream.empty(), roles.stream())
                .filter(role -> properties.getProperty(role) == null)
                .toList();
        if (!without.isEmpty()) {
            without.forEach(role -> properties.setProperty(role, random()));
            write(folder, file, properties);
        }
        return new Passwords(properties);
    }

    private static String random() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static void write(Path folder, Path file, Properties properties) throws IOException {
        Path fresh = folder.resolve("postgres-passwords.fresh");
        Files.deleteIfExists(fresh);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (var out = Files.newOutputStream(fresh)) {
            properties.store(out, null);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    String of(String role) {
        return byRole.getProperty(role);
    }
}
