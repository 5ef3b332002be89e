package org.kakehashi.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL in a folder: durable (the library's own defaults are not), reachable from this machine with a password
 * only, one program per folder. A server that outlived a killed program is stopped before its folder is opened again.
 */
final class EmbeddedServer implements AutoCloseable {

    static final String OWNER = "kakehashi_owner";
    static final String APPLICATION = "app_rw";
    private static final String SUPERUSER = "postgres";
    private static final String DATABASE = "kakehashi";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    private final Path folder;
    private final boolean keep;
    private final FolderLock lock;
    private final Passwords passwords;
    private final EmbeddedPostgres server;

    private EmbeddedServer(Path folder, boolean keep, FolderLock lock, Passwords passwords, EmbeddedPostgres server) {
        this.folder = folder;
        this.keep = keep;
        this.lock = lock;
        this.passwords = passwords;
        this.server = server;
    }

    /** @param keep whether the folder stays when the program ends; tests let it go */
    static EmbeddedServer start(Path folder, boolean keep) {
        FolderLock lock = FolderLock.take(folder);
        try {
            Path data = folder.resolve("postgres");
            LeftoverServer.stop(data);
            boolean first = !Files.exists(data.resolve("PG_VERSION"));
            Passwords passwords = Passwords.in(folder, first);
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    // it stops with the bean, after all that still writes; a hook of its own would stop it at once
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(
                            folder.resolve("postgres-binaries").toFile())
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("timezone", "UTC")
                    .setConnectConfig("password", passwords.of(SUPERUSER))
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            EmbeddedServer started = new EmbeddedServer(folder, keep, lock, passwords, server);
            if (first) {
                started.prepare(data);
            }
            LOG.info("PostgreSQL runs on port {} with its data in {}", server.getPort(), data);
            return started;
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException(e);
        }
    }

    private void prepare(Path data) throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("alter role " + SUPERUSER + " password '" + passwords.of(SUPERUSER) + "'");
            sql.execute("create role " + OWNER + " login password '" + passwords.of(OWNER) + "'");
            sql.execute("create role " + APPLICATION + " login password '" + passwords.of(APPLICATION) + "'");
            sql.execute("create database " + DATABASE + " owner " + OWNER + " template template0 encoding 'UTF8'");
            Files.writeString(
                    data.resolve("pg_hba.conf"),
                    """
                    host all all 127.0.0.1/32 scram-sha-256
                    local all all scram-sha-256
                    """);
            sql.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException("the new database could not be prepared", e);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE + "?reWriteBatchedInserts=true";
    }

    String passwordOf(String role) {
        return passwords.of(role);
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.close();
        if (!keep) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
