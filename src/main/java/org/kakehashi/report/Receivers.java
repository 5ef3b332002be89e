package org.kakehashi.report;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
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

/** The people named to read reports. Whoever names them reads none. */
@Component
public class Receivers {

    private final JdbcClient db;
    private final Commands commands;
    private final Permissions permissions;
    private final People people;
    private final Trail trail;

    Receivers(JdbcClient db, Commands commands, Permissions permissions, People people, Trail trail) {
        this.db = db;
        this.commands = commands;
        this.permissions = permissions;
        this.people = people;
        this.trail = trail;
    }

    /** By when they were named. */
    public List<UUID> all() {
        return db.sql("select person_id from report_receiver order by since, person_id")
                .query(UUID.class)
                .list();
    }

    /** Names somebody, or takes it back. */
    @Transactional
    public void name(Command command, UUID person, boolean named) {
        permissions.require(command.actor(), "report.name-receiver");
        commands.once(command, "report.name-receiver", List.of(person, named), () -> {
            if (people.find(person).isEmpty()) {
                throw new NoSuchThing("person");
            }
            if (named) {
                db.sql("insert into report_receiver (person_id, since) values (:person, :at) on conflict do nothing")
                        .param("person", person)
                        .param("at", Timestamp.from(command.at()))
                        .update();
            } else {
                db.sql("delete from report_receiver where person_id = :person")
                        .param("person", person)
                        .update();
            }
            trail.write(command.act(ReportActs.RECEIVER_NAMED, Stream.ofSystem())
                    .fact("named", named)
                    .opening("receiver", person.toString())
                    .build());
        });
    }
}
