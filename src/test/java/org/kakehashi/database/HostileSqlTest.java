package org.kakehashi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.KakehashiTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What each role of the database is refused, and by what: a right that it lacks, or a trigger. */
@KakehashiTest
class HostileSqlTest {

    private static final String NO_RIGHT = "permission denied";
    private static final String NOT_OWNER = "must be owner";
    private static final String APPEND_ONLY = "the trail is append-only";

    @Autowired
    EmbeddedServer server;

    private Connection as(String role) throws SQLException {
        return DriverManager.getConnection(server.url(), role, server.passwordOf(role));
    }

    /** For everyone but the owner. */
    private static final List<String> TO_NOBODY = List.of(
            "update trail.act set role = 'X'",
            "update trail.act set leaf = leaf where false",
            "delete from trail.act",
            "truncate trail.act",
            "truncate trail.opening",
            "truncate trail.data_key",
            "insert into trail.leaf (epoch, idx, n, leaf_hash) values (1, 1000000, 1, sha256('x'))",
            "update trail.leaf set idx = idx + 1",
            "delete from trail.leaf",
            "insert into trail.pending (n) values (1)",
            "delete from trail.pending",
            "update trail.head set note = 'x'",
            "delete from trail.head",
            "delete from trail.tile",
            "update trail.tile set root = sha256('x')",
            "delete from trail.epoch",
            "delete from trail.log_key",
            "delete from trail.cosignature",
            "update trail.opening set sealed = 'x'",
            "update trail.data_key set wrapped = 'x'",
            "update trail.pseudonym set subject = gen_random_uuid()",
            "select trail.refuse()",
            "set role kakehashi_owner",
            "set session authorization kakehashi_owner",
            "set session_replication_role = replica",
            "create table trail.mine (n int)",
            "create table public.mine (n int)",
            "create schema mine",
            "create role mine superuser",
            "alter table trail.act disable trigger all",
            "alter table trail.act owner to current_user",
            "alter role current_user superuser",
            "drop table trail.act",
            "drop trigger act_is_append_only on trail.act",
            "create or replace function trail.refuse() returns trigger language sql as 'select null'",
            "copy trail.act to program 'cat'",
            "select pg_read_file('postgresql.conf')",
            "select lo_import('/etc/passwd')");

    private static final List<String> TO_THE_PROGRAM = List.of(
            "delete from trail.opening",
            "delete from trail.data_key",
            "delete from trail.pseudonym",
            "insert into trail.act (act_id) values (gen_random_uuid())",
            "insert into trail.pseudonym (subject) values (gen_random_uuid())",
            "select trail.pseudonym_of('CASE', gen_random_uuid(), gen_random_uuid())",
            "select trail.integrate(99, 0, 1)",
            "select trail.integrate(1, 5000000, 1)",
            "set role eraser",
            "delete from letter",
            "truncate letter");

    private static final List<String> TO_THE_ERASER = List.of(
            "select leaf from trail.act",
            "select sealed from trail.opening",
            "select wrapped from trail.data_key",
            "select ref from trail.pseudonym",
            "insert into trail.opening (act_id, field, data_key, sealed) values (gen_random_uuid(), 'x', gen_random_uuid(), 'x')",
            "insert into trail.data_key (id, stream_id, wrapped_by, wrapped, made_at)"
                    + " values (gen_random_uuid(), gen_random_uuid(), 1, 'x', now())",
            "insert into trail.act (act_id) values (gen_random_uuid())",
            "select trail.place('CASE', gen_random_uuid(), null)",
            "select trail.append('CASE', gen_random_uuid(), null, 1, null, null, null, null, null, null, null, null)",
            "select trail.integrate(1, 0, 1)",
            "select trail.sign(1, 1, 'x')",
            "select * from person",
            "select * from disclosure",
            "update person set name_ja = 'x'",
            "delete from case_file",
            "select pdf from letter",
            "set role app_rw");

    private static final List<String> TO_THE_AUDITOR = List.of(
            "select * from trail.opening",
            "select * from trail.data_key",
            "select * from trail.pseudonym",
            "delete from trail.opening",
            "insert into trail.act (act_id) values (gen_random_uuid())",
            "select trail.place('CASE', gen_random_uuid(), null)",
            "select trail.append('CASE', gen_random_uuid(), null, 1, null, null, null, null, null, null, null, null)",
            "insert into trail.head (epoch, size, root, edge, at) values (1, 1, 'x', 'x', now())",
            "select trail.integrate(1, 0, 1)",
            "select trail.sign(1, 1, 'x')",
            "select * from person",
            "select * from disclosure",
            "select * from file",
            "set role app_rw",
            "set role eraser");

    static Stream<Arguments> hostile() {
        return Stream.of(EmbeddedServer.APPLICATION, EmbeddedServer.ERASER, EmbeddedServer.AUDITOR)
                .flatMap(role -> Stream.concat(
                                TO_NOBODY.stream(),
                                (role.equals(EmbeddedServer.APPLICATION)
                                                ? TO_THE_PROGRAM
                                                : role.equals(EmbeddedServer.ERASER) ? TO_THE_ERASER : TO_THE_AUDITOR)
                                        .stream())
                        .map(sql -> Arguments.of(role, sql)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void is_refused(String role, String statement) throws SQLException {
        try (Connection connection = as(role);
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> sql.execute(statement))
                    .as(role + ": " + statement)
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(" + NO_RIGHT + "|" + NOT_OWNER
                            + "|must be member|must be superuser|must have|not the epoch|gap: |Only roles with).*");
            connection.rollback();
        }
    }

    @ParameterizedTest
    @MethodSource("trailChanges")
    void even_the_owner_is_refused_by_a_trigger(String statement) throws SQLException {
        try (Connection connection = as(EmbeddedServer.MIGRATOR);
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> sql.execute(statement)).as(statement).hasMessageContaining(APPEND_ONLY);
            connection.rollback();
        }
    }

    static Stream<String> trailChanges() {
        return Stream.concat(
                Stream.of("act", "leaf", "tile", "epoch", "log_key", "cosignature", "head")
                        .flatMap(table ->
                                Stream.of("delete from trail." + table, "truncate trail." + table + " cascade")),
                Stream.of(
                        "update trail.act set role = 'X'",
                        "update trail.leaf set idx = idx + 1",
                        "update trail.opening set sealed = 'x'",
                        "update trail.data_key set wrapped = 'x'",
                        "update trail.pseudonym set subject = gen_random_uuid()",
                        "truncate trail.opening",
                        "truncate trail.data_key",
                        "truncate trail.pseudonym"));
    }

    @Test
    void the_owner_cannot_sign_in_and_owns_all_of_the_trail() throws SQLException {
        try (Connection connection = as(EmbeddedServer.MIGRATOR);
                var sql = connection.createStatement()) {
            try (var row = sql.executeQuery("select current_user, session_user,"
                    + " (select rolcanlogin from pg_roles where rolname = 'kakehashi_owner'),"
                    + " (select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + "  where n.nspname in ('trail', 'public') and c.relowner <> 'kakehashi_owner'::regrole)")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo("kakehashi_owner");
                assertThat(row.getString(2)).isEqualTo(EmbeddedServer.MIGRATOR);
                assertThat(row.getBoolean(3)).isFalse();
                assertThat(row.getLong(4)).isZero();
            }
        }
    }

    @Test
    void the_auditor_reads_the_log() throws SQLException {
        try (Connection connection = as(EmbeddedServer.AUDITOR);
                var sql = connection.createStatement();
                var row = sql.executeQuery("select count(*) from trail.act a join trail.leaf l on l.n = a.n")) {
            assertThat(row.next()).isTrue();
        }
    }
}
