package org.kakehashi.file;

import java.util.UUID;
import org.kakehashi.trail.Erases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes the files of a case, with name and bytes. */
@Component
class FileErasure implements Erases {

    private final JdbcClient db;

    FileErasure(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void eraseCase(UUID caseId) {
        db.sql("delete from file where case_id = :case").param("case", caseId).update();
    }
}
