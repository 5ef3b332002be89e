package org.kakehashi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.stories.SeenLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Programs that write acts and place them in the log, several at once on one database, are killed at moments made by chance.
 * {@code -Dprogram-kills=} takes more of them.
 */
@KakehashiTest
class KilledWriterTest {

    private static final int KILLS = Integer.getInteger("program-kills", 12);
    private static final int AT_ONCE = 4;
    private static final Path KEYS =
            Path.of("target/test-data/" + UUID.randomUUID() + "-keys").toAbsolutePath();

    @Autowired
    DataSource source;

    @Autowired
    FlywayConnectionDetails owner;

    @Autowired
    JdbcClient db;

    @DynamicPropertySource
    static void keysThatAllHave(DynamicPropertyRegistry properties) {
        properties.add("kakehashi.trail.keys", KEYS::toString);
    }

    private Program start() throws Exception {
        HikariDataSource pool = source.unwrap(HikariDataSource.class);
        return Program.start(
                SlimWriter.class,
                "--url=" + pool.getJdbcUrl(),
                "--user=" + pool.getUsername(),
                "--password=" + pool.getPassword(),
                "--kakehashi.trail.keys=" + KEYS,
                "--kakehashi.trail.sequence-every=PT0.02S");
    }

    @Test
    void what_a_killed_program_told_as_done_is_there_once() throws Exception {
        SeenLog log = new SeenLog();
        Set<UUID> done = new HashSet<>();
        Random chance = new Random(20261121);
        for (int killed = 0; killed < KILLS; killed += AT_ONCE) {
            List<Program> running = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                running.add(start());
            }
            for (Program program : running) {
                try (program) {
                    program.awaitLine(SlimWriter.DONE);
                    TimeUnit.MILLISECONDS.sleep(chance.nextInt(200));
                    program.kill();
                    program.rest(SlimWriter.DONE).map(UUID::fromString).forEach(done::add);
                }
                try (Connection connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword())) {
                    log.see(connection);
                }
            }
        }
        assertThat(done).hasSizeGreaterThan(KILLS);
        List<UUID> acts = db.sql("select (convert_from(leaf, 'UTF8')::jsonb ->> 'cmd')::uuid from trail.act"
                        + " where stream_id = :id order by stream_seq")
                .param("id", SlimWriter.STREAM)
                .query(UUID.class)
                .list();
        assertThat(acts).doesNotHaveDuplicates().containsAll(done);
        assertThat(db.sql("select max(stream_seq) from trail.act where stream_id = :id")
                        .param("id", SlimWriter.STREAM)
                        .query(Long.class)
                        .single())
                .as("no gap in the stream")
                .isEqualTo(acts.size());
        log.isWhole(db);
    }
}
