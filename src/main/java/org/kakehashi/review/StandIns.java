package org.kakehashi.review;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Permissions;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who does another's work for some days, in the role that the other acts in. */
@Component
public class StandIns {

    private final JdbcClient db;
    private final Commands commands;
    private final Permissions permissions;
    private final People people;
    private final Trail trail;
    private final Clock clock;

    StandIns(JdbcClient db, Commands commands, Permissions permissions, People people, Trail trail, Clock clock) {
        this.db = db;
        this.commands = commands;
        this.permissions = permissions;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether the actor stands in for somebody in his role today. */
    boolean actsForAnother(Actor actor) {
        return db.sql(
                                """
                select count(*) from stand_in
                where stand_in_id = :me and role = :role and :today between from_day and to_day""")
                        .param("me", actor.person())
                        .param("role", actor.role().name())
                        .param("today", Date.valueOf(LocalDate.now(clock)))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Who acts for the actor in his role, today or later, by date. */
    public List<StandIn> of(Actor actor) {
        return db.sql(
                        """
                select stand_in_id, from_day, to_day from stand_in
                where person_id = :me and role = :role and to_day >= :today order by from_day, stand_in_id""")
                .param("me", actor.person())
                .param("role", actor.role().name())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query((row, i) -> new StandIn(
                        row.getObject("stand_in_id", UUID.class),
                        row.getDate("from_day").toLocalDate(),
                        row.getDate("to_day").toLocalDate()))
                .list();
    }

    /** Names who acts for the actor, in the role that he acts in, from one day to another. */
    @Transactional
    public void substitute(Command command, UUID standIn, LocalDate from, LocalDate to) {
        commands.once(command, "worklist.substitute", List.of(standIn, from, to), () -> {
            permissions.require(command.actor(), "worklist.substitute");
            if (to.isBefore(from)) {
                throw new Refused.Missing("to");
            }
            boolean fits = !standIn.equals(command.actor().person())
                    && people.rolesOf(standIn).contains(command.actor().role());
            if (!fits) {
                throw new NoSuchThing("colleague");
            }
            db.sql(
                            """
                    insert into stand_in (person_id, stand_in_id, role, from_day, to_day)
                    values (:me, :standIn, :role, :from, :to)
                    on conflict (person_id, stand_in_id, role, from_day) do update set to_day = excluded.to_day""")
                    .param("me", command.actor().person())
                    .param("standIn", standIn)
                    .param("role", command.actor().role().name())
                    .param("from", Date.valueOf(from))
                    .param("to", Date.valueOf(to))
                    .update();
            trail.write(command.act(
                            ReviewActs.STAND_IN_NAMED,
                            Stream.ofPerson(command.actor().person()))
                    .opening("standIn", standIn.toString())
                    .fact("from", from)
                    .fact("to", to)
                    .build());
        });
    }
}
