package org.kakehashi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.KakehashiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KakehashiTest
class EmbeddedServerTest {

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
    void is_durable(String setting) {
        assertThat(db.sql("show " + setting).query(String.class).single()).isEqualTo("on");
    }

    @Test
    void lets_the_program_sign_in_as_a_role_that_owns_nothing() {
        assertThat(db.sql("select current_user").query(String.class).single()).isEqualTo("app_rw");
        assertThat(db.sql("select count(*) from pg_class where relowner = 'app_rw'::regrole")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update trail.act set role = 'X'",
                "delete from trail.act",
                "truncate trail.act",
                "update trail.opening set sealed = 'X'",
                "delete from trail.opening",
                "delete from trail.pseudonym",
                "alter table trail.act disable trigger all",
                "drop table trail.act",
                "set session_replication_role = replica"
            })
    void refuses_every_change_of_the_trail(String sql) {
        assertThatThrownBy(() -> db.sql(sql).update()).hasStackTraceContaining("ERROR");
    }
}
