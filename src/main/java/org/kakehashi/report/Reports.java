package org.kakehashi.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Relation;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports of suspected wrongdoing. What the reporter does stands in the trail as done by nobody, and leaves no answered
 * command: a report is known by the command's id, so that sending twice has one effect all the same.
 */
@Component
public class Reports {

    private final JdbcClient db;
    private final Permissions permissions;
    private final Receivers receivers;
    private final ReportSeal seal;
    private final Trail trail;

    Reports(JdbcClient db, Permissions permissions, Receivers receivers, ReportSeal seal, Trail trail) {
        this.db = db;
        this.permissions = permissions;
        this.receivers = receivers;
        this.seal = seal;
        this.trail = trail;
    }

    /**
     * Takes a report.
     *
     * @param named whether those who read it may know who reported
     * @param keptFrom receivers who must not see it
     * @throws Closed if nobody would be left to read it
     */
    @Transactional
    public UUID send(Command command, String text, boolean named, Collection<UUID> keptFrom) {
        permissions.require(command.actor(), "report.send");
        Set<UUID> readers = new HashSet<>(receivers.all());
        readers.removeAll(keptFrom);
        readers.remove(command.actor().person());
        if (readers.isEmpty()) {
            throw new Closed("nobody would read it");
        }
        UUID id = command.id();
        UUID person = command.actor().person();
        int fresh = db.sql(
                        """
                insert into report (id, reporter, named, at) values (:id, :reporter, :named, :at)
                on conflict do nothing""")
                .param("id", id)
                .param("named", named ? seal.seal(id, person.toString()) : null)
                .param("reporter", seal.hashOf(person))
                .param("at", Timestamp.from(command.at()))
                .update();
        if (fresh == 0) {
            return id;
        }
        for (UUID kept : Set.copyOf(keptFrom)) {
            db.sql("insert into report_kept_from (report_id, person_id) values (:id, :person)")
                    .param("id", id)
                    .param("person", kept)
                    .update();
        }
        add(id, id, null, command.at(), text);
        trail.write(Command.bySystem(command.at())
                .act(ReportActs.RECEIVED, Stream.ofSystem())
                .fact("report", id)
                .build());
        return id;
    }

    /** Goes on talking: the reporter, or somebody named to read. */
    @Transactional
    public void say(Command command, UUID id, String text) {
        Row row = own(command.actor(), id, "report.say");
        if (row.closedAt() != null) {
            throw new Closed("the report is closed");
        }
        boolean reporter = mine(command.actor(), row);
        if (add(id, command.id(), reporter ? null : command.actor().person(), command.at(), text)) {
            Command told = reporter ? Command.bySystem(command.at()) : command;
            trail.write(told.act(reporter ? ReportActs.ADDED_TO : ReportActs.ANSWERED, Stream.ofSystem())
                    .fact("report", id)
                    .build());
        }
    }

    /** Ends it; both can still read. */
    @Transactional
    public void close(Command command, UUID id) {
        Row row = own(command.actor(), id, "report.close");
        if (row.closedAt() == null) {
            db.sql("update report set closed_at = :at where id = :id")
                    .param("at", Timestamp.from(command.at()))
                    .param("id", id)
                    .update();
            trail.write(command.act(ReportActs.CLOSED, Stream.ofSystem())
                    .fact("report", id)
                    .build());
        }
    }

    /** Opened for reading: that a receiver read it is in the trail before this returns. */
    public Report read(Command command, UUID id) {
        Row row = own(command.actor(), id, "report.read");
        boolean mine = mine(command.actor(), row);
        if (!mine) {
            trail.writeRead(command.act(ReportActs.READ, Stream.ofReads(id)).build());
        }
        List<Report.Message> messages = db.sql("select * from report_message where report_id = :id order by at, id")
                .param("id", id)
                .query((found, i) -> new Report.Message(
                        found.getObject("answered_by", UUID.class),
                        found.getTimestamp("at").toInstant(),
                        seal.open(found.getObject("id", UUID.class), found.getBytes("sealed"))))
                .list();
        UUID reporter = row.named() == null ? null : UUID.fromString(seal.open(id, row.named()));
        return new Report(id, mine, reporter, row.at(), row.closedAt(), messages);
    }

    /** Those that the actor sent, newest first. */
    public List<Report.Line> mine(Actor actor) {
        return lines("r.reporter = :hash", actor);
    }

    /** Those that the actor was named to read, newest first; nothing for anybody else. */
    public List<Report.Line> toRead(Actor actor) {
        if (!receivers.all().contains(actor.person()) || !permissions.may(actor, "report.read", Relation.NAMED)) {
            return List.of();
        }
        return lines(
                """
                r.reporter <> :hash and not exists (
                    select 1 from report_kept_from k where k.report_id = r.id and k.person_id = :person)""",
                actor);
    }

    private List<Report.Line> lines(String which, Actor actor) {
        return db.sql(
                        """
                select r.id, r.at, r.closed_at,
                       (select count(*) from report_message m where m.report_id = r.id) as messages
                from report r where cast(:person as uuid) is not null and """
                                + " "
                                + which + " order by r.at desc, r.id desc limit 500")
                .param("hash", seal.hashOf(actor.person()))
                .param("person", actor.person())
                .query((row, i) -> new Report.Line(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        instant(row, "closed_at"),
                        row.getInt("messages")))
                .list();
    }

    private record Row(byte[] reporter, byte @Nullable [] named, Instant at, @Nullable Instant closedAt) {}

    /** Like a report that is not there for whoever has nothing to do with it. */
    private Row own(Actor actor, UUID id, String act) {
        Row row = db.sql("select * from report where id = :id")
                .param("id", id)
                .query((found, i) -> new Row(
                        found.getBytes("reporter"),
                        found.getBytes("named"),
                        found.getTimestamp("at").toInstant(),
                        instant(found, "closed_at")))
                .optional()
                .orElseThrow(() -> new NoSuchThing("report"));
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (mine(actor, row)) {
            relations.add(Relation.OWN);
        } else if (receivers.all().contains(actor.person()) && !keptFrom(id, actor.person())) {
            relations.add(Relation.NAMED);
        }
        permissions.requireSight(actor, act, "report", relations.toArray(Relation[]::new));
        return row;
    }

    private boolean mine(Actor actor, Row row) {
        return Arrays.equals(row.reporter(), seal.hashOf(actor.person()));
    }

    private boolean keptFrom(UUID id, UUID person) {
        return db.sql("select count(*) from report_kept_from where report_id = :id and person_id = :person")
                        .param("id", id)
                        .param("person", person)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private boolean add(UUID report, UUID id, @Nullable UUID by, Instant at, String text) {
        return db.sql(
                                """
                insert into report_message (id, report_id, answered_by, at, sealed)
                values (:id, :report, :by, :at, :sealed) on conflict do nothing""")
                        .param("id", id)
                        .param("report", report)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("sealed", seal.seal(id, text))
                        .update()
                == 1;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
