package org.kakehashi.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People and units. Read-only here; they are entered by {@link Directory}, or come with the demo. */
@Component
public class People {

    private static final RowMapper<Person> PERSON = (row, i) -> new Person(
            row.getObject("id", UUID.class),
            row.getString("username"),
            row.getString("name_ja"),
            row.getString("name_en"),
            row.getString("email"),
            row.getObject("unit_id", UUID.class));
    private static final RowMapper<Unit> UNIT = (row, i) -> new Unit(
            row.getObject("id", UUID.class),
            row.getString("name_ja"),
            row.getString("name_en"),
            row.getObject("parent_id", UUID.class));

    private final JdbcClient db;

    People(JdbcClient db) {
        this.db = db;
    }

    public Optional<Person> byUsername(String username) {
        return db.sql("select * from person where username = :username")
                .param("username", username)
                .query(PERSON)
                .optional();
    }

    public Optional<Person> find(UUID id) {
        return db.sql("select * from person where id = :id")
                .param("id", id)
                .query(PERSON)
                .optional();
    }

    /** @throws NoSuchThing if there is none */
    public Person get(UUID id) {
        return find(id).orElseThrow(() -> new NoSuchThing("person"));
    }

    public List<Person> all() {
        return db.sql("select * from person order by username").query(PERSON).list();
    }

    /** Those to choose from. */
    public List<Person> notErased() {
        return db.sql("select * from person where not starts_with(username, :erased) order by username")
                .param("erased", PersonErasure.ERASED)
                .query(PERSON)
                .list();
    }

    public List<Unit> units() {
        return db.sql("select * from unit order by name_en").query(UNIT).list();
    }

    /** @throws NoSuchThing if there is none */
    public Unit unit(UUID id) {
        return db.sql("select * from unit where id = :id")
                .param("id", id)
                .query(UNIT)
                .optional()
                .orElseThrow(() -> new NoSuchThing("unit"));
    }

    /** In the order of {@link Role}. */
    public Set<Role> rolesOf(UUID person) {
        Set<Role> roles = new TreeSet<>();
        db.sql("select distinct role from role_grant where person_id = :person")
                .param("person", person)
                .query(String.class)
                .list()
                .forEach(role -> roles.add(Role.valueOf(role)));
        return roles;
    }

    /** The units that the person heads. */
    public Set<UUID> unitsHeadedBy(UUID person) {
        return Set.copyOf(db.sql("select unit_id from role_grant where person_id = :person and role = 'UNIT_HEAD'")
                .param("person", person)
                .query(UUID.class)
                .list());
    }

    /** Head of the unit, if the post is filled. */
    public Optional<UUID> headOf(UUID unit) {
        return db.sql("select person_id from role_grant where unit_id = :unit and role = 'UNIT_HEAD' limit 1")
                .param("unit", unit)
                .query(UUID.class)
                .optional();
    }

    public List<Person> withRole(Role role) {
        return db.sql(
                        """
                select * from person where id in (select person_id from role_grant where role = :role)
                order by username""")
                .param("role", role.name())
                .query(PERSON)
                .list();
    }
}
