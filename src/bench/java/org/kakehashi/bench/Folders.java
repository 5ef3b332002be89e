package org.kakehashi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Where benchmarks keep their data while they run. */
final class Folders {

    private Folders() {}

    static Path empty(String name) throws IOException {
        Path folder = Path.of("target/bench-data", name).toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder);
        return Files.createDirectories(folder);
    }
}
