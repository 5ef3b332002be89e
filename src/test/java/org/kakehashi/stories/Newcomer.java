package org.kakehashi.stories;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A researcher whom no other story knows. */
@TestComponent
public class Newcomer {

    private final JdbcClient db;

    Newcomer(JdbcClient db) {
        this.db = db;
    }

    /** Of the unit of yoshida; gives the user name. */
    public String named(String nameEn) {
        UUID id = UUID.randomUUID();
        db.sql(
                        """
                insert into person (id, username, name_ja, name_en, unit_id)
                select :id, :username, :ja, :en, unit_id from person where username = 'yoshida'""")
                .param("id", id)
                .param("username", id.toString())
                .param("ja", "新人 " + nameEn)
                .param("en", nameEn)
                .update();
        db.sql("insert into role_grant (person_id, role) values (:id, 'RESEARCHER')")
                .param("id", id)
                .update();
        return id.toString();
    }
}
