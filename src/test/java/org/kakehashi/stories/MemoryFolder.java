package org.kakehashi.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/**
 * A folder in memory for a server that is killed often: a killed process takes nothing with it that the kernel has, on a disk
 * or not, and without a disk recovery takes no time.
 */
final class MemoryFolder {

    private static final long ROOM = 1L << 30;

    private MemoryFolder() {}

    /** On the disk where there is no room, or where programs may not be run from memory. */
    static Path orDisk() throws IOException {
        Path memory = Path.of("/dev/shm");
        Path disk = Files.createDirectories(Path.of("target/test-data"));
        Path place = Files.isDirectory(memory) && memory.toFile().getUsableSpace() > ROOM && runsFrom(memory)
                ? memory
                : disk;
        return place.resolve("kakehashi-" + UUID.randomUUID());
    }

    private static boolean runsFrom(Path folder) throws IOException {
        Path program = Files.createTempFile(
                folder,
                "kakehashi",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try {
            return Files.isExecutable(program);
        } finally {
            Files.delete(program);
        }
    }
}
