package org.kakehashi.database;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to open when the signed-in role may change or remove what the trail holds. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TrailProtection implements ApplicationRunner {

    private static final List<String> PRIVILEGES = List.of("UPDATE", "DELETE", "TRUNCATE");

    private final JdbcClient db;

    TrailProtection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String role = db.sql("select current_user").query(String.class).single();
        List<String> tables = db.sql(
                        "select 'trail.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where n.nspname = 'trail' and c.relkind in ('r', 'p')")
                .query(String.class)
                .list();
        for (String table : tables) {
            for (String privilege : PRIVILEGES) {
                // a right on one column is enough to change it
                boolean may = db.sql(
                                privilege.equals("UPDATE")
                                        ? "select has_any_column_privilege(:table, :privilege)"
                                        : "select has_table_privilege(:table, :privilege)")
                        .param("table", table)
                        .param("privilege", privilege)
                        .query(Boolean.class)
                        .single();
                if (may) {
                    throw new TrailNotProtected(role, table, privilege);
                }
            }
        }
    }
}
