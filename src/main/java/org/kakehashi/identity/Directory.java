package org.kakehashi.identity;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters units and people, and grants and withdraws roles: an administrator does, for others and never for himself, and the
 * trail is told. Names and addresses stand here alone; of them nothing goes into the trail.
 */
@Component
public class Directory {

    /**
     * Somebody of the institution.
     *
     * @param username how the institution's provider calls him; no blanks, at most 100 characters
     * @param email null, where he reads no mail from here
     */
    public record Entry(
            @Nullable String username,
            @Nullable String nameJa,
            @Nullable String nameEn,
            @Nullable String email,
            @Nullable UUID unit) {}

    /**
     * A role granted or withdrawn.
     *
     * @param unit of whoever heads one; null for every other role
     */
    public record RoleChange(
            @Nullable UUID person,
            @Nullable Role role,
            @Nullable UUID unit,
            boolean granted,
            @Nullable String reason) {}

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 2_000;
    private static final Pattern USERNAME = Pattern.compile("(?!" + PersonErasure.ERASED + ")[^\\s\\p{Cntrl}]+");
    private static final Pattern EMAIL = Pattern.compile("[^\\s\\p{Cntrl}@]+@[^\\s\\p{Cntrl}@]+\\.[^\\s\\p{Cntrl}@]+");

    private final JdbcClient db;
    private final People people;
    private final Commands commands;
    private final Permissions permissions;
    private final Trail trail;

    Directory(JdbcClient db, People people, Commands commands, Permissions permissions, Trail trail) {
        this.db = db;
        this.people = people;
        this.commands = commands;
        this.permissions = permissions;
        this.trail = trail;
    }

    /**
     * @param parent null for the institution itself
     * @return the id of the new unit
     * @throws WrongEntry if a name is missing or too long, or there is no such parent
     */
    @Transactional
    public UUID enterUnit(Command command, @Nullable String nameJa, @Nullable String nameEn, @Nullable UUID parent) {
        permissions.require(command.actor(), "people.enter");
        Map<String, WrongEntry.Why> wrong = new TreeMap<>();
        name(wrong, "nameJa", nameJa);
        name(wrong, "nameEn", nameEn);
        if (parent != null) {
            unit(wrong, "parent", parent);
        }
        refuse(wrong);
        return commands.once(
                command,
                "people.enter-unit",
                List.of(stripped(nameJa), stripped(nameEn), said(parent)),
                UUID.class,
                () -> {
                    UUID id = UUID.randomUUID();
                    db.sql("insert into unit (id, name_ja, name_en, parent_id) values (:id, :ja, :en, :parent)")
                            .param("id", id)
                            .param("ja", stripped(nameJa))
                            .param("en", stripped(nameEn))
                            .param("parent", parent)
                            .update();
                    trail.write(command.act(IdentityActs.UNIT_ENTERED, Stream.ofSystem())
                            .fact("unit", id)
                            .build());
                    return id;
                });
    }

    /**
     * Enters somebody, or changes what is known of whoever has that username. What is so already stays so, and no act tells
     * of it, so that a whole directory may be sent again and again.
     *
     * @return the id of the person
     * @throws WrongEntry if something is missing or malformed
     */
    @Transactional
    public UUID put(Command command, Entry entry) {
        permissions.require(command.actor(), "people.enter");
        refuse(check(entry));
        return commands.once(command, "people.enter", entry, UUID.class, () -> {
            Map<String, Object> values = Map.of(
                    "username", stripped(entry.username()),
                    "ja", stripped(entry.nameJa()),
                    "en", stripped(entry.nameEn()),
                    "email", stripped(entry.email()),
                    "unit", Objects.requireNonNull(entry.unit()));
            boolean entered = db.sql(
                                    """
                            insert into person (id, username, name_ja, name_en, email, unit_id)
                            values (gen_random_uuid(), :username, :ja, :en, nullif(:email, ''), :unit)
                            on conflict (username) do nothing""")
                            .params(values)
                            .update()
                    == 1;
            boolean changed = !entered
                    && db.sql(
                                            """
                            update person set name_ja = :ja, name_en = :en, email = nullif(:email, ''), unit_id = :unit
                            where username = :username and (name_ja, name_en, email, unit_id)
                                is distinct from (:ja, :en, nullif(:email, ''), :unit)""")
                                    .params(values)
                                    .update()
                            == 1;
            UUID id =
                    people.byUsername(stripped(entry.username())).orElseThrow().id();
            if (entered || changed) {
                trail.write(command.act(
                                entered ? IdentityActs.PERSON_ENTERED : IdentityActs.PERSON_CHANGED,
                                Stream.ofPerson(id))
                        .fact("unit", entry.unit())
                        .build());
            }
            return id;
        });
    }

    /**
     * Grants or withdraws a role. What is so already stays so, and no act tells of it.
     *
     * @throws OwnRoles if the administrator means himself
     * @throws WrongEntry if person, role or reason is missing, a unit where there must be one or none, or the unit has
     *     a head
     */
    @Transactional
    public void changeRole(Command command, RoleChange change) {
        permissions.require(command.actor(), "people.grant-role");
        Map<String, WrongEntry.Why> wrong = new TreeMap<>();
        text(wrong, "reason", change.reason(), LONGEST_REASON);
        UUID person = change.person();
        Role role = change.role();
        if (person == null) {
            wrong.put("person", WrongEntry.Why.MISSING);
        } else if (people.find(person)
                .filter(one -> USERNAME.matcher(one.username()).matches())
                .isEmpty()) {
            wrong.put("person", WrongEntry.Why.UNKNOWN);
        }
        if (role == null) {
            wrong.put("role", WrongEntry.Why.MISSING);
        } else if (role == Role.SYSTEM) {
            wrong.put("role", WrongEntry.Why.UNKNOWN);
        } else if (role == Role.UNIT_HEAD) {
            unit(wrong, "unit", change.unit());
        } else if (change.unit() != null) {
            wrong.put("unit", WrongEntry.Why.NEEDLESS);
        }
        refuse(wrong);
        if (command.actor().person().equals(person)) {
            throw new OwnRoles();
        }
        commands.once(command, "people.grant-role", change, () -> {
            if (change.granted() && role == Role.UNIT_HEAD) {
                refuseSecondHead(Objects.requireNonNull(change.unit()), Objects.requireNonNull(person));
            }
            if (change.granted() ? grant(change) : withdraw(change)) {
                trail.write(command.act(
                                change.granted() ? IdentityActs.ROLE_GRANTED : IdentityActs.ROLE_WITHDRAWN,
                                Stream.ofPerson(Objects.requireNonNull(person)))
                        .fact("role", role)
                        .fact("unit", change.unit())
                        .opening("reason", stripped(change.reason()))
                        .build());
            }
        });
    }

    /** One head for each unit: letters and steps go to one. The unit's row first, so that of two at once one sees the other. */
    private void refuseSecondHead(UUID unit, UUID person) {
        db.sql("select id from unit where id = :unit for update")
                .param("unit", unit)
                .query(UUID.class)
                .single();
        if (people.headOf(unit).filter(head -> !head.equals(person)).isPresent()) {
            throw new WrongEntry(Map.of("unit", WrongEntry.Why.TAKEN));
        }
    }

    private boolean grant(RoleChange change) {
        // the person's row first: of two who grant the same at once, one finds it granted
        db.sql("select id from person where id = :person for update")
                .param("person", change.person())
                .query(UUID.class)
                .single();
        return db.sql(
                                """
                        insert into role_grant (person_id, role, unit_id) select :person, :role, :unit
                        where not exists (select from role_grant where person_id = :person and role = :role
                            and unit_id is not distinct from :unit)""")
                        .param("person", change.person())
                        .param("role", String.valueOf(change.role()))
                        .param("unit", change.unit(), Types.OTHER)
                        .update()
                == 1;
    }

    private boolean withdraw(RoleChange change) {
        return db.sql(
                                """
                        delete from role_grant where person_id = :person and role = :role
                            and unit_id is not distinct from :unit""")
                        .param("person", change.person())
                        .param("role", String.valueOf(change.role()))
                        .param("unit", change.unit(), Types.OTHER)
                        .update()
                > 0;
    }

    private Map<String, WrongEntry.Why> check(Entry entry) {
        Map<String, WrongEntry.Why> wrong = new TreeMap<>();
        text(wrong, "username", entry.username(), LONGEST_NAME);
        name(wrong, "nameJa", entry.nameJa());
        name(wrong, "nameEn", entry.nameEn());
        if (!USERNAME.matcher(stripped(entry.username())).matches()) {
            wrong.putIfAbsent("username", WrongEntry.Why.MALFORMED);
        }
        String email = stripped(entry.email());
        if (email.length() > LONGEST_NAME) {
            wrong.put("email", WrongEntry.Why.TOO_LONG);
        } else if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            wrong.put("email", WrongEntry.Why.MALFORMED);
        }
        unit(wrong, "unit", entry.unit());
        return wrong;
    }

    /** A line: it is printed in letters and in the heads of mails. */
    private static void name(Map<String, WrongEntry.Why> wrong, String field, @Nullable String name) {
        text(wrong, field, name, LONGEST_NAME);
        if (stripped(name).chars().anyMatch(Character::isISOControl)) {
            wrong.putIfAbsent(field, WrongEntry.Why.MALFORMED);
        }
    }

    private static void text(Map<String, WrongEntry.Why> wrong, String field, @Nullable String text, int longest) {
        if (stripped(text).isEmpty()) {
            wrong.put(field, WrongEntry.Why.MISSING);
        } else if (stripped(text).length() > longest) {
            wrong.put(field, WrongEntry.Why.TOO_LONG);
        }
    }

    private void unit(Map<String, WrongEntry.Why> wrong, String field, @Nullable UUID unit) {
        if (unit == null) {
            wrong.put(field, WrongEntry.Why.MISSING);
        } else if (people.units().stream().noneMatch(one -> one.id().equals(unit))) {
            wrong.put(field, WrongEntry.Why.UNKNOWN);
        }
    }

    private static void refuse(Map<String, WrongEntry.Why> wrong) {
        if (!wrong.isEmpty()) {
            throw new WrongEntry(wrong);
        }
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String said(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
