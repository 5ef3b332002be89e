package org.kakehashi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.KakehashiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.diagnostics.FailureAnalysis;

@KakehashiTest
class TrailProtectionTest {

    @Autowired
    TrailProtection protection;

    @Autowired
    EmbeddedServer server;

    private void asOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        server.url(), EmbeddedServer.MIGRATOR, server.passwordOf(EmbeddedServer.MIGRATOR));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void check() {
        protection.run(new DefaultApplicationArguments());
    }

    @Test
    void opens_where_the_role_may_insert_and_read_only() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "update, trail.act, UPDATE",
        "update (role), trail.act, UPDATE",
        "delete, trail.act, DELETE",
        "truncate, trail.act, TRUNCATE",
        "delete, trail.opening, DELETE",
        "update (sealed), trail.opening, UPDATE",
        "delete, trail.pseudonym, DELETE"
    })
    void refuses_to_open_where_it_may_change_the_trail(String right, String table, String told) throws SQLException {
        asOwner("grant " + right + " on " + table + " to app_rw");
        try {
            assertThatExceptionOfType(TrailNotProtected.class)
                    .isThrownBy(this::check)
                    .withMessageContaining("app_rw may " + told + " on " + table);
        } finally {
            asOwner("revoke " + right + " on " + table + " from app_rw");
        }
        check();
    }

    @Test
    void is_said_plainly_at_the_start() {
        var analysis = new StartFailures()
                .analyze(new IllegalStateException("run", new TrailNotProtected("app_rw", "trail.act", "UPDATE")));

        assertThat(analysis)
                .isNotNull()
                .extracting(FailureAnalysis::getDescription)
                .asString()
                .contains("append-only");
    }
}
