package org.kakehashi.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code file}. */
@Repository
class FileRows {

    private static final String COLUMNS = "id, case_id, uploader, name, kind, size, sha256, state, at";

    private final JdbcClient db;

    FileRows(JdbcClient db) {
        this.db = db;
    }

    void insert(StoredFile file, byte[] content) {
        db.sql(
                        """
                insert into file (id, case_id, uploader, name, kind, size, sha256, state, at, content)
                values (:id, :case, :uploader, :name, :kind, :size, :sha256, :state, :at, :content)""")
                .param("id", file.id())
                .param("case", file.caseId())
                .param("uploader", file.uploader())
                .param("name", file.name())
                .param("kind", file.kind().name())
                .param("size", file.size())
                .param("sha256", HexFormat.of().parseHex(file.sha256()))
                .param("state", file.state().name())
                .param("at", Timestamp.from(file.at()))
                .param("content", content)
                .update();
    }

    int countOf(UUID caseId) {
        return db.sql("select count(*) from file where case_id = :case")
                .param("case", caseId)
                .query(Integer.class)
                .single();
    }

    /** Oldest first. */
    List<StoredFile> of(UUID caseId) {
        return db.sql("select " + COLUMNS + " from file where case_id = :case order by at, id")
                .param("case", caseId)
                .query(FileRows::file)
                .list();
    }

    Optional<StoredFile> find(UUID id) {
        return db.sql("select " + COLUMNS + " from file where id = :id")
                .param("id", id)
                .query(FileRows::file)
                .optional();
    }

    byte[] content(UUID id) {
        return db.sql("select content from file where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    List<StoredFile> quarantined(int limit) {
        return db.sql("select " + COLUMNS + " from file where state = 'QUARANTINED' order by at, id limit :limit")
                .param("limit", limit)
                .query(FileRows::file)
                .list();
    }

    /** Ends the quarantine; refused bytes are dropped. False if somebody else ended it before. */
    boolean release(UUID id, FileState state) {
        return db.sql(
                                """
                update file set state = :state, content = case when :state = 'REFUSED' then null else content end
                where id = :id and state = 'QUARANTINED'""")
                        .param("id", id)
                        .param("state", state.name())
                        .update()
                == 1;
    }

    private static StoredFile file(ResultSet row, int i) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("uploader", UUID.class),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getInt("size"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                FileState.valueOf(row.getString("state")),
                row.getTimestamp("at").toInstant());
    }
}
