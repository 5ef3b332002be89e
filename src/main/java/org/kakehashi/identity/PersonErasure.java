package org.kakehashi.identity;

import java.util.UUID;
import org.kakehashi.trail.Erases;
import org.kakehashi.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a person's name, address and posts away; the id stays, so that it is still seen that two signatures are two people's.
 * Of commands it removes what their contents could be guessed from: a repeat is refused from then on.
 */
@Component
class PersonErasure implements Erases {

    /** How the username of an erased person begins. */
    static final String ERASED = "erased-";

    private final JdbcClient db;
    private final Trail trail;

    PersonErasure(JdbcClient db, Trail trail) {
        this.db = db;
        this.trail = trail;
    }

    @Override
    public void eraseCase(UUID caseId) {
        db.sql("update command set request_hash = '', answer = null where id = any(:commands)")
                .param("commands", trail.commandsOf(caseId).toArray(UUID[]::new))
                .update();
    }

    @Override
    public void erasePerson(UUID person) {
        db.sql(
                        """
                update command set request_hash = '', answer = null where person_id = :person or id = any(:commands)""")
                .param("person", person)
                .param("commands", trail.commandsOf(person).toArray(UUID[]::new))
                .update();
        db.sql("delete from role_grant where person_id = :person")
                .param("person", person)
                .update();
        db.sql(
                        """
                update person set username = :erased || id, name_ja = '消去済み', name_en = 'Erased', email = null
                where id = :person""")
                .param("erased", ERASED)
                .param("person", person)
                .update();
    }
}
