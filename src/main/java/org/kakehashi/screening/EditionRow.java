package org.kakehashi.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** An edition as its row in the database, or a row that was joined with it, tells it. */
public final class EditionRow {

    private EditionRow() {}

    /** @param id name of the column that holds the edition's id */
    public static ListEdition edition(ResultSet row, String id) throws SQLException {
        return new ListEdition(
                row.getObject(id, UUID.class),
                row.getString("list_id"),
                row.getString("edition"),
                row.getString("title_ja"),
                row.getString("title_en"),
                row.getString("source"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("in_force_on", LocalDate.class),
                row.getString("licence"),
                row.getString("sha256"),
                row.getInt("entries"),
                row.getTimestamp("loaded_at").toInstant());
    }
}
