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
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL in a folder: durable (the library's own defaults are not), reachable from this machine with a password
 * only, one program per folder. A server that outlived a killed program is stopped before its folder is opened again.
 */
final class EmbeddedServer implements AutoCloseable {

    static final String MIGRATOR = "kakehashi_migrator";
    static final String APPLICATION = "app_rw";
    static final String ERASER = "eraser";
    static final String AUDITOR = "auditor_ro";
    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "kakehashi_owner";
    private static final List<String> SIGN_IN = List.of(MIGRATOR, APPLICATION, ERASER, AUDITOR);
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
            Passwords passwords = Passwords.in(folder, first, SUPERUSER, SIGN_IN);
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
            started.giveRoles(first);
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

    /** Those of the README's own server: an owner that cannot sign in, and one role for each thing that is done. */
    private void giveRoles(boolean first) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            create(sql, OWNER, "");
            for (String role : SIGN_IN) {
                create(sql, role, " password '" + passwords.of(role) + "'");
            }
            sql.execute("alter role " + OWNER + " nologin password null");
            sql.execute("grant " + OWNER + " to " + MIGRATOR);
            sql.execute("alter role " + MIGRATOR + " set role = '" + OWNER + "'");
            if (first) {
                sql.execute("create database " + DATABASE + " owner " + OWNER + " template template0 encoding 'UTF8'");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database's roles could not be made", e);
        }
    }

    private static void create(Statement sql, String role, String password) throws SQLException {
        sql.execute("do $$ begin if not exists (select from pg_roles where rolname = '" + role + "') then create role "
                + role + " login" + password + "; end if; end $$");
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
