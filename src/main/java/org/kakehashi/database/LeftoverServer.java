package org.kakehashi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL of a program that was killed: it lives on and holds the data folder. It is known by the folder's
 * {@code postmaster.pid}; the folder's lock says that no program uses it any more.
 */
final class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private LeftoverServer() {}

    static void stop(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> process = lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        if (process.isPresent() && isPostgres(process.get())) {
            LOG.warn(
                    "stopping the PostgreSQL (process {}) that a killed program left on {}",
                    lines.get(0).strip(),
                    data);
            process.get().destroy();
            waitUntilGone(process.get(), pidFile);
        }
        if (process.isEmpty() || isDead(process.get()) || !isPostgres(process.get())) {
            Files.deleteIfExists(pidFile);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    private static void waitUntilGone(ProcessHandle process, Path pidFile) {
        long begun = System.nanoTime();
        while (Files.exists(pidFile) && !isDead(process) && System.nanoTime() - begun < PATIENCE.toNanos()) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Ended, or ended and only not yet collected by its parent. */
    private static boolean isDead(ProcessHandle process) {
        if (!process.isAlive()) {
            return true;
        }
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            return stat.substring(stat.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException e) {
            return false;
        }
    }
}
