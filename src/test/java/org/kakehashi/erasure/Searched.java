package org.kakehashi.erasure;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Looks through every row of every table, the engine's too, as a dump of the database would show it. */
final class Searched {

    private Searched() {}

    /** The tables in which the text stands, as text or as bytes. */
    static List<String> tablesWith(Connection connection, String text) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var sql = connection.createStatement();
                var rows = sql.executeQuery("select table_schema || '.' || table_name from information_schema.tables"
                        + " where table_type = 'BASE TABLE' and table_schema in ('public', 'trail') order by 1")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        if (tables.size() < 60) {
            throw new AssertionError("not all tables are seen: " + tables.size());
        }
        List<String> found = new ArrayList<>();
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        for (String table : tables) {
            try (var sql = connection.prepareStatement(
                    "select exists (select from " + table + " t where t::text ilike ? or t::text ilike ?)")) {
                sql.setString(1, "%" + text + "%");
                sql.setString(2, "%" + hex + "%");
                try (var row = sql.executeQuery()) {
                    row.next();
                    if (row.getBoolean(1)) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }
}
