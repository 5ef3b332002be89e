package org.kakehashi.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The program's own embedded PostgreSQL, seen from its superuser: it counts what is done in each of its databases. */
final class Server {

    private static final String SUPERUSER = "postgres";

    /** After so long idle a session has told the server all that it did. */
    private static final Duration TOLD = Duration.ofSeconds(12);

    private final Path folder;
    private final String address;
    private final String password;
    private final JdbcClient db;

    private Server(Path folder, String address, String password) {
        this.folder = folder;
        this.address = address;
        this.password = password;
        this.db = JdbcClient.create(new DriverManagerDataSource(address + "postgres", SUPERUSER, password));
    }

    /** Lets the server of this folder count statements from its next start on. */
    static void countStatements(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("postgres/postgresql.auto.conf"),
                "shared_preload_libraries = 'pg_stat_statements'\n",
                StandardOpenOption.APPEND);
    }

    /** The running server of this folder. */
    static Server of(Path folder) throws IOException {
        Properties passwords = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve("postgres-passwords.properties"))) {
            passwords.load(in);
        }
        String port = Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        Server server =
                new Server(folder, "jdbc:postgresql://127.0.0.1:" + port + "/", passwords.getProperty(SUPERUSER));
        server.db.sql("create extension if not exists pg_stat_statements").update();
        return server;
    }

    /** A new database beside the program's, reached in the same way as that. */
    HikariDataSource create(String database) {
        db.sql("create database " + database + " template template0 encoding 'UTF8'")
                .update();
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(address + database + "?reWriteBatchedInserts=true");
        pool.setUsername(SUPERUSER);
        pool.setPassword(password);
        pool.setMaximumPoolSize(20);
        return pool;
    }

    /** One of its databases, as its superuser. */
    JdbcClient in(String database) {
        return JdbcClient.create(new DriverManagerDataSource(address + database, SUPERUSER, password));
    }

    long statements(String database) {
        return db.sql(
                        """
                select coalesce(sum(s.calls), 0) from pg_stat_statements s
                join pg_database d on d.oid = s.dbid where d.datname = :database""")
                .param("database", database)
                .query(Long.class)
                .single();
    }

    void forgetStatements() {
        db.sql("select pg_stat_statements_reset()").query((row, i) -> 0).list();
    }

    /** What was said to the database most often since the last forgetting, with how often. */
    List<String> mostOften(String database, int cases) {
        return db.sql(
                        """
                select sum(s.calls) calls, left(regexp_replace(s.query, '\\s+', ' ', 'g'), 110) said
                from pg_stat_statements s join pg_database d on d.oid = s.dbid
                where d.datname = :database group by 2 order by 1 desc limit 15""")
                .param("database", database)
                .query((row, i) -> "%6.1f  %s".formatted(row.getDouble("calls") / cases, row.getString("said")))
                .list();
    }

    /** What part of the database's working time since the last forgetting went to statements on the trail, from 0 to 1. */
    double timeOnTrail(String database) {
        return db.sql(
                        """
                select sum(s.total_exec_time) filter (where s.query like '%trail.%') / sum(s.total_exec_time)
                from pg_stat_statements s join pg_database d on d.oid = s.dbid where d.datname = :database""")
                .param("database", database)
                .query(Double.class)
                .single();
    }

    /** How many acts stand in the trail. */
    long acts(String database) {
        return in(database)
                .sql("select count(*) from trail.act")
                .query(Long.class)
                .single();
    }

    /** Lets each flush to the disk take so much longer, for all who wait for it together. */
    void delayFlushes(int microseconds) {
        db.sql("alter system set commit_delay = " + microseconds).update();
        db.sql("alter system set commit_siblings = 0").update();
        db.sql("select pg_reload_conf()").query(Boolean.class).single();
    }

    /** Waits until the sessions have told of what they did. */
    void settle() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(TOLD.toMillis());
    }

    long commits(String database) {
        return db.sql("select xact_commit from pg_stat_database where datname = :database")
                .param("database", database)
                .query(Long.class)
                .single();
    }

    Duration cpu() throws IOException {
        return Cpu.ofServer(folder);
    }
}
