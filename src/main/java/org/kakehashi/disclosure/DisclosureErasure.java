package org.kakehashi.disclosure;

import java.util.List;
import java.util.UUID;
import org.kakehashi.trail.Erases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Empties a disclosure and removes what was submitted; number, year, state and dates stay. */
@Component
class DisclosureErasure implements Erases {

    private final JdbcClient db;

    DisclosureErasure(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<UUID> casesOf(UUID person) {
        return db.sql("select id from disclosure where person_id = :person")
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    @Override
    public void eraseCase(UUID caseId) {
        db.sql("update disclosure set document = :blank::jsonb where id = :case")
                .param("blank", Document.blank().canonical())
                .param("case", caseId)
                .update();
        db.sql("delete from disclosure_version where disclosure_id = :case")
                .param("case", caseId)
                .update();
    }
}
