package org.kakehashi.audit.work;

import java.util.UUID;
import org.kakehashi.trail.Erases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Empties the audit's notes on a case; that there was one, of which kind, by whom and when, stays. */
@Component
class NoteErasure implements Erases {

    private final JdbcClient db;

    NoteErasure(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void eraseCase(UUID caseId) {
        db.sql("update audit_note set text = :gone where case_id = :case")
                .param("gone", GONE)
                .param("case", caseId)
                .update();
    }
}
