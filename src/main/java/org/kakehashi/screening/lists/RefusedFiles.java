package org.kakehashi.screening.lists;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that could not be read, kept so that the office sees them and the program does not try them again by itself. */
@Component
class RefusedFiles {

    private static final int SHOWN = 20;

    private final JdbcClient db;

    RefusedFiles(JdbcClient db) {
        this.db = db;
    }

    void add(RefusedFile one) {
        db.sql(
                        """
                insert into list_refused_file (id, list_id, sha256, cause, place, at, proposed_by)
                values (:id, :list, :sha256, :cause, :place, :at, :by)""")
                .param("id", UUID.randomUUID())
                .param("list", one.list())
                .param("sha256", one.sha256())
                .param("cause", one.cause().name())
                .param("place", one.place())
                .param("at", Timestamp.from(one.at()))
                .param("by", one.proposedBy())
                .update();
    }

    boolean has(String list, String sha256) {
        return db.sql("select count(*) from list_refused_file where list_id = :list and sha256 = :sha256")
                        .param("list", list)
                        .param("sha256", sha256)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The last ones, newest first. */
    List<RefusedFile> of(String list) {
        return db.sql("select * from list_refused_file where list_id = :list order by at desc, id limit " + SHOWN)
                .param("list", list)
                .query((row, i) -> new RefusedFile(
                        row.getString("list_id"),
                        row.getString("sha256"),
                        UnreadableList.Cause.valueOf(row.getString("cause")),
                        row.getString("place"),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("proposed_by", UUID.class)))
                .list();
    }
}
