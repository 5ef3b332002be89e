package org.kakehashi.trail.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.audit.AuditTest;
import org.kakehashi.audit.SampleCases;
import org.kakehashi.trail.Act;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.kakehashi.trail.bundle.Bundles;
import org.kakehashi.trail.bundle.Exhibits;
import org.kakehashi.trail.bundle.Verifier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever is superuser of the database changes what he likes, past all triggers; an outsider who has the whole trail and an
 * earlier checkpoint finds each change. {@code -Dtampers=} tries more of them.
 */
@AuditTest
class TamperedDatabaseTest {

    private static final int CHANGES = Integer.getInteger("tampers", 120);
    private static final ActKind TRIED = ActKind.done("TRIED", "count").committing("comment");
    private static final List<String> TABLES = List.of("act", "opening", "leaf", "tile", "head");

    /** Each is given two places of the log, {@code :one} and {@code :other}, and a bit. */
    private static final List<List<String>> WAYS = List.of(
            changed("set_byte(a.leaf, :at % length(a.leaf), get_byte(a.leaf, :at % length(a.leaf)) # :bit)"),
            // with the hash of the leaf, as one would who knows how it is made
            with(
                    changed("a.leaf || ' '"),
                    "update trail.leaf l set leaf_hash = a.leaf_hash from trail.act a where a.n = l.n and l.idx = :one"),
            List.of("delete from trail.act a using trail.leaf l where l.n = a.n and l.idx = :one"),
            List.of("delete from trail.leaf where idx = :one"),
            List.of(
                    "update trail.leaf set n = -n where idx = :one",
                    "update trail.leaf l set n = -o.n from trail.leaf o where l.idx = :other and o.idx = :one and :one <> :other",
                    "update trail.leaf set n = 1000000 where n < 0"),
            List.of(
                    "update trail.leaf set idx = idx + 1000000 where idx >= :one",
                    "update trail.leaf set idx = idx - 1000001 where idx > 1000000 + :one"),
            List.of("update trail.leaf set leaf_hash = sha256(leaf_hash) where idx = :one"),
            List.of(
                    "update trail.act a set kind = 'MEASURES_DECLINED' from trail.leaf l where l.n = a.n and l.idx = :one"),
            List.of("update trail.act a set role = 'NOBODY' from trail.leaf l where l.n = a.n and l.idx = :one"),
            List.of(
                    "update trail.act a set actor_ref = gen_random_uuid() from trail.leaf l where l.n = a.n and l.idx = :one"),
            List.of(
                    "update trail.act a set at = at - interval '1 day' from trail.leaf l where l.n = a.n and l.idx = :one"),
            List.of(
                    "update trail.act a set stream_seq = stream_seq + 1000000 from trail.leaf l where l.n = a.n and l.idx = :one and stream_seq is not null",
                    "update trail.act a set at = at - interval '1 day' from trail.leaf l where l.n = a.n and l.idx = :one and stream_seq is null"),
            List.of(
                    "delete from trail.opening where (act_id, field) in (select act_id, field from trail.opening order by sealed offset :one % (select count(*) from trail.opening) limit 1)"),
            List.of(
                    "update trail.opening set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # :bit) where (act_id, field) in (select act_id, field from trail.opening order by sealed offset :one % (select count(*) from trail.opening) limit 1)"),
            List.of("update trail.tile set hashes = set_byte(hashes, :at % 8192, get_byte(hashes, :at % 8192) # :bit)"),
            List.of("update trail.head set note = replace(note, substring(note from 40 for 6), 'AAAAAA')"),
            // back to an earlier state: all that was signed since is gone, and what is left is in order
            List.of("delete from trail.head where size = (select max(size) from trail.head)"),
            List.of(
                    "delete from trail.head where size > 256",
                    "delete from trail.act where n in (select n from trail.leaf where idx >= 256)",
                    "delete from trail.opening where act_id not in (select act_id from trail.act)",
                    "delete from trail.leaf where idx >= 256"));

    @Autowired
    Trail trail;

    @Autowired
    Bundles bundles;

    @Autowired
    Exhibits exhibits;

    @Autowired
    LogView log;

    @Autowired
    Receipts receipts;

    @Autowired
    Sequencer sequencer;

    @Autowired
    SampleCases cases;

    @Autowired
    FlywayConnectionDetails owner;

    @Autowired
    PlatformTransactionManager transactions;

    private static List<String> changed(String leaf) {
        return List.of("update trail.act a set leaf = " + leaf + ", leaf_hash = sha256('\\x00'::bytea || " + leaf
                + ") from trail.leaf l where l.n = a.n and l.idx = :one");
    }

    private static List<String> with(List<String> some, String more) {
        List<String> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    private void acts(int many) {
        for (int i = 0; i < many; i++) {
            int count = i;
            new TransactionTemplate(transactions)
                    .executeWithoutResult(status -> trail.write(Act.of(TRIED, Stream.ofCase(UUID.randomUUID()))
                            .by(null, "SYSTEM")
                            .command(UUID.randomUUID(), java.time.Instant.EPOCH)
                            .fact("count", count)
                            .opening("comment", "何か")
                            .build()));
        }
    }

    /** The embedded server's superuser, on one connection that no trigger stops. */
    private Connection superuser() throws IOException, SQLException {
        String port = owner.getJdbcUrl().replaceAll(".*:([0-9]+)/.*", "$1");
        try (var folders = Files.list(Path.of("target/test-data"))) {
            for (Path folder : folders.toList()) {
                Path pid = folder.resolve("postgres/postmaster.pid");
                if (Files.exists(pid) && Files.readAllLines(pid).get(3).strip().equals(port)) {
                    Properties passwords = new Properties();
                    try (Reader in = Files.newBufferedReader(folder.resolve("postgres-passwords.properties"))) {
                        passwords.load(in);
                    }
                    Connection connection = new DriverManagerDataSource(
                                    owner.getJdbcUrl(), "postgres", passwords.getProperty("postgres"))
                            .getConnection();
                    connection.createStatement().execute("set session_replication_role = replica");
                    return connection;
                }
            }
        }
        throw new IllegalStateException("no server on port " + port);
    }

    @Test
    void whatever_a_superuser_of_the_database_changes_is_found(@TempDir Path folder) throws Exception {
        cases.underReview();
        cases.accepted();
        acts(300);
        log.catchUp();
        acts(20);
        log.catchUp();
        synchronized (sequencer) {
            log.catchUp();
            Path kept = Files.writeString(
                    folder.resolve("kept"), receipts.checkpoint().orElseThrow());
            try (Connection connection = superuser()) {
                JdbcClient db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
                TABLES.forEach(table -> db.sql("create temporary table was_" + table + " as table trail." + table)
                        .update());
                long size = db.sql("select max(size) from trail.head")
                        .query(Long.class)
                        .single();
                assertThat(verdict(folder, kept)).as("nothing changed").isZero();
                List<String> indexes = withoutIndexesThatReadLeaves(db);
                Random random = new Random(20261121);
                for (int i = 0; i < CHANGES; i++) {
                    List<String> way = WAYS.get(i % WAYS.size());
                    change(db, way, random, (int) size);
                    assertThat(verdict(folder, kept)).as(i + ": " + way).isEqualTo(1);
                    undo(db);
                }
                indexes.forEach(index -> db.sql(index).update());
                assertThat(verdict(folder, kept)).as("all undone").isZero();
            }
        }
    }

    /** They would refuse a leaf that is no JSON; whoever changes leaves takes them away first. Gives what makes them anew. */
    private static List<String> withoutIndexesThatReadLeaves(JdbcClient db) {
        String reading = " from pg_indexes where schemaname = 'trail' and indexdef like '%_of(leaf)%'";
        List<String> indexes =
                db.sql("select indexdef" + reading).query(String.class).list();
        db.sql("select indexname" + reading).query(String.class).list().forEach(name -> db.sql(
                        "drop index trail." + name)
                .update());
        return indexes;
    }

    private static void change(JdbcClient db, List<String> way, Random random, int size) {
        int one = random.nextInt(size);
        int other = (one + 1 + random.nextInt(size - 1)) % size;
        int at = random.nextInt(8192);
        int bit = 1 << random.nextInt(8);
        int rows = 0;
        for (String sql : way) {
            var statement = db.sql(sql);
            if (sql.contains(":one")) {
                statement.param("one", one);
            }
            if (sql.contains(":other")) {
                statement.param("other", other);
            }
            if (sql.contains(":at")) {
                statement.param("at", at).param("bit", bit);
            } else if (sql.contains(":bit")) {
                statement.param("bit", bit);
            }
            rows += statement.update();
        }
        assertThat(rows).as("rows changed by " + way).isPositive();
    }

    private static void undo(JdbcClient db) {
        for (String table : TABLES) {
            db.sql("delete from trail." + table).update();
            db.sql("insert into trail." + table + (table.equals("act") ? " overriding system value" : "")
                            + " select * from was_" + table)
                    .update();
        }
    }

    /** What an outsider comes to; 1 also where the program itself finds that it cannot tell. */
    private int verdict(Path folder, Path kept) throws ReflectiveOperationException, IOException {
        Path zip = folder.resolve("trail.zip");
        try (OutputStream out = Files.newOutputStream(zip)) {
            bundles.whole(exhibits).to(out);
        } catch (RuntimeException | IOException e) {
            return 1;
        }
        List<String> options = new ArrayList<>(List.of(Verifier.keys(log.keys())));
        options.addAll(List.of("--since", kept.toString()));
        return Verifier.inside(zip, options.toArray(String[]::new)).code();
    }
}
