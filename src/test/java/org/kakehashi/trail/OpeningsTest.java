package org.kakehashi.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.KakehashiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KakehashiTest
class OpeningsTest {

    private static final ActKind DONE = ActKind.done("TRIED").committing("comment");

    @Autowired
    Trail trail;

    @Autowired
    Openings openings;

    @Autowired
    WrappingKeys wrapping;

    @Autowired
    JdbcClient db;

    @Autowired
    FlywayConnectionDetails owner;

    @Autowired
    PlatformTransactionManager transactions;

    private final Stream stream = Stream.ofCase(UUID.randomUUID());

    private UUID said(String comment) {
        Act act = Act.of(DONE, stream)
                .by(UUID.randomUUID(), "OFFICER")
                .command(UUID.randomUUID(), Instant.parse("2026-11-20T01:02:03Z"))
                .opening("comment", comment)
                .build();
        return java.util.Objects.requireNonNull(
                new TransactionTemplate(transactions).execute(status -> trail.write(act)));
    }

    private Connection asOwner() throws SQLException {
        return DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
    }

    @Test
    void what_was_said_stands_nowhere_in_clear_and_one_key_opens_all_of_a_case() {
        said("MARKER one");
        UUID second = said("MARKER two");

        assertThat(openings.of(stream)).extracting(Openings.Opened::value).containsExactly("MARKER one", "MARKER two");
        byte[] sealed = db.sql("select sealed from trail.opening where act_id = :act")
                .param("act", second)
                .query((row, i) -> row.getBytes(1))
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("MARKER");
        assertThat(db.sql("select count(*) from trail.data_key where stream_id = :id")
                        .param("id", stream.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void an_opening_opens_nothing_for_another_act_or_field_or_when_changed() {
        byte[] key = new byte[32];
        UUID act = UUID.randomUUID();
        byte[] sealed = Openings.seal(key, act, "comment", new byte[32], "text");

        assertThat(Sealing.open(key, sealed, (act + "\ncomment").getBytes(StandardCharsets.UTF_8)))
                .hasSize(36);
        assertThatIllegalStateException()
                .isThrownBy(() -> Sealing.open(key, sealed, (act + "\nreason").getBytes(StandardCharsets.UTF_8)));
        sealed[20] ^= 1;
        assertThatIllegalStateException()
                .isThrownBy(() -> Sealing.open(key, sealed, (act + "\ncomment").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_program_without_the_wrapping_key_does_not_start(@TempDir Path empty) {
        said("something");
        DataKeys keys =
                new DataKeys(db, new WrappingKeys(new KeyFolder(empty.toString(), empty, "")), Clock.systemUTC());

        assertThatExceptionOfType(KeyMissing.class)
                .isThrownBy(keys::refuseToStartWithoutTheirKeys)
                .withMessageContaining("openings-1.key");
        assertThat(Files.exists(empty.resolve("openings-1.key"))).isFalse();
    }

    @Test
    void openings_of_an_older_version_are_sealed_by_the_migration() throws SQLException {
        UUID act = said("new");
        try (Connection connection = asOwner()) {
            connection.setAutoCommit(false);
            try (var sql = connection.createStatement()) {
                sql.execute("alter table trail.opening disable trigger opening_never_changes");
                sql.execute("alter table trail.opening add column key bytea, add column value text");
                sql.execute("alter table trail.opening alter data_key drop not null, alter sealed drop not null");
                sql.execute("delete from trail.opening");
                sql.execute("delete from trail.data_key");
                sql.execute("insert into trail.opening (act_id, field, key, value) values ('" + act
                        + "', 'comment', decode(repeat('07', 32), 'hex'), 'old')");
                new SealOpenings(wrapping).migrate(context(connection));
                try (var row = sql.executeQuery(
                        "select o.sealed, k.id, k.wrapped from trail.opening o join trail.data_key k on k.id = o.data_key")) {
                    assertThat(row.next()).isTrue();
                    byte[] key = Sealing.open(
                            wrapping.key(1), row.getBytes(3), row.getString(2).getBytes(StandardCharsets.UTF_8));
                    byte[] both =
                            Sealing.open(key, row.getBytes(1), (act + "\ncomment").getBytes(StandardCharsets.UTF_8));
                    assertThat(new String(both, 32, both.length - 32, StandardCharsets.UTF_8))
                            .isEqualTo("old");
                    assertThat(both[0]).isEqualTo((byte) 7);
                }
            }
            connection.rollback();
        }
    }

    private static Context context(Connection connection) {
        return new Context() {
            @Override
            public @Nullable Configuration getConfiguration() {
                return null;
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        };
    }
}
