package org.kakehashi.review;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Role;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is waited for. Filled by the flows; people claim and hand over here. */
@Component
public class WorkList {

    private final JdbcClient db;
    private final Commands commands;
    private final Permissions permissions;
    private final People people;
    private final CaseFiles files;
    private final StandIns standIns;
    private final Trail trail;
    private final Clock clock;

    WorkList(
            JdbcClient db,
            Commands commands,
            Permissions permissions,
            People people,
            CaseFiles files,
            StandIns standIns,
            Trail trail,
            Clock clock) {
        this.db = db;
        this.commands = commands;
        this.permissions = permissions;
        this.people = people;
        this.files = files;
        this.standIns = standIns;
        this.trail = trail;
        this.clock = clock;
    }

    /** A flow came to a step. @param level only where the step's holder is a level */
    @Transactional
    public void open(Command command, UUID caseId, Step step, @Nullable Level level, @Nullable LocalDate due) {
        CaseFile file = files.get(caseId);
        Role role =
                switch (step.holder()) {
                    case SUBJECT -> Role.RESEARCHER;
                    case OFFICE -> Role.OFFICER;
                    case LEVEL -> (level == null ? Level.INTEGRITY_OFFICE : level).role();
                };
        db.sql(
                        """
                insert into work_item (id, case_id, step, role, unit_id, person_id, opened_at, due_on)
                values (:id, :case, :step, :role, :unit, :person, :at, :due)""")
                .param("id", UUID.randomUUID())
                .param("case", caseId)
                .param("step", step.name())
                .param("role", role.name())
                .param("unit", role == Role.UNIT_HEAD ? file.unit() : null)
                .param("person", step.holder() == Step.Holder.SUBJECT ? file.subject() : null)
                .param("at", Timestamp.from(command.at()))
                .param("due", due == null ? null : Date.valueOf(due))
                .update();
        trail.write(command.act(ReviewActs.STEP_OPENED, Stream.ofCase(caseId))
                .fact("step", step)
                .fact("holder", role)
                .fact("due", due)
                .build());
    }

    /** A flow left a step, done or not. */
    @Transactional
    public void close(Command command, UUID caseId, Step step) {
        db.sql("update work_item set closed_at = :at where case_id = :case and step = :step and closed_at is null")
                .param("at", Timestamp.from(command.at()))
                .param("case", caseId)
                .param("step", step.name())
                .update();
    }

    /** What waits for the actor in his role: his own, what he claimed, what his role may claim. By date. */
    public List<WorkItem> waitsFor(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return db.sql(
                        """
                select w.* from work_item w join case_file c on c.id = w.case_id
                where w.closed_at is null and w.role = :role
                  and (:role = 'RESEARCHER' or (c.subject_id <> :me and c.proposer_id <> :me))
                  and (w.person_id = :me
                       or w.claimed_by = :me
                       or (w.person_id is null and (w.claimed_by is null or w.claimed_by in (
                              select person_id from stand_in
                              where stand_in_id = :me and role = :role and :today between from_day and to_day))
                           and (w.unit_id is null or w.unit_id in (
                              select unit_id from role_grant where role = 'UNIT_HEAD' and (person_id = :me or person_id in (
                                  select person_id from stand_in
                                  where stand_in_id = :me and role = :role and :today between from_day and to_day))))))
                  and not (w.step = 'COUNTERSIGN' and exists (
                      select 1 from determination d
                      where d.case_id = w.case_id and not d.superseded and d.decided_by = :me))
                  and not (w.step in ('COUNTERSIGN', 'RECONSIDER') and exists (
                      select 1 from objection o
                      where o.case_id = w.case_id and o.settled_at is null
                        and :me in (o.first_decider, o.first_countersigner)))
                order by w.due_on nulls last, w.opened_at, w.id limit 500""")
                .param("role", actor.role().name())
                .param("me", actor.person())
                .param("today", Date.valueOf(today))
                .query(WorkList::map)
                .list();
    }

    /** Everything open that the actor's role may see: of his units for a head, else of the institution. */
    public List<WorkItem> open(Actor actor) {
        permissions.require(actor, "worklist.all");
        return db.sql(
                        """
                select w.* from work_item w join case_file c on c.id = w.case_id
                where w.closed_at is null and w.role <> 'RESEARCHER' and c.subject_id <> :me and c.proposer_id <> :me
                  and (:role <> 'UNIT_HEAD' or c.unit_id = any(:units))
                order by w.due_on nulls last, w.opened_at, w.id limit 500""")
                .param("role", actor.role().name())
                .param("me", actor.person())
                .param("units", people.unitsHeadedBy(actor.person()).toArray(UUID[]::new))
                .query(WorkList::map)
                .list();
    }

    /** What a case waits for now. */
    public List<WorkItem> of(UUID caseId) {
        return db.sql("select * from work_item where case_id = :case and closed_at is null order by opened_at")
                .param("case", caseId)
                .query(WorkList::map)
                .list();
    }

    /** The cases that wait for this person to do this step. */
    public List<UUID> casesWaitingFor(UUID person, Step step) {
        return db.sql(
                        """
                select case_id from work_item
                where person_id = :person and step = :step and closed_at is null order by opened_at""")
                .param("person", person)
                .param("step", step.name())
                .query(UUID.class)
                .list();
    }

    Optional<WorkItem> open(UUID caseId, Step step) {
        return of(caseId).stream().filter(item -> item.step() == step).findFirst();
    }

    /** The actor takes the item; nobody takes one of his own case, nor one that somebody else has. */
    @Transactional
    public void claim(Command command, UUID itemId, int version) {
        commands.once(command, "worklist.claim", List.of(itemId, version), () -> {
            WorkItem item = get(itemId);
            boolean waits =
                    waitsFor(command.actor()).stream().anyMatch(one -> one.id().equals(itemId));
            if (files.get(item.caseId()).isOwnOf(command.actor().person())) {
                throw new Refused.OwnCase();
            }
            if (!waits) {
                throw new Refused.NotWaiting(item.step());
            }
            give(item, version, command.actor().person());
            trail.write(command.act(ReviewActs.STEP_CLAIMED, Stream.ofCase(item.caseId()))
                    .fact("step", item.step())
                    .build());
        });
    }

    /** Hands a claimed or free item to a colleague of the same role, or back to the list. @param to null: back */
    @Transactional
    public void reassign(Command command, UUID itemId, int version, @Nullable UUID to, String reason) {
        commands.once(command, "worklist.reassign", List.of(itemId, version, String.valueOf(to), reason), () -> {
            WorkItem item = get(itemId);
            CaseFile file = files.get(item.caseId());
            if (file.isOwnOf(command.actor().person())) {
                throw new Refused.OwnCase();
            }
            permissions.require(command.actor(), "worklist.reassign");
            if (command.actor().role() != item.role()) {
                throw new Refused.NotWaiting(item.step());
            }
            if (reason.isBlank()) {
                throw new Refused.Missing("reason");
            }
            if (to != null) {
                Actor colleague = new Actor(to, item.role());
                if (file.isOwnOf(to)) {
                    throw new Refused.OwnCase();
                }
                boolean may = people.rolesOf(to).contains(item.role())
                        && (item.unit() == null
                                || people.unitsHeadedBy(to).contains(item.unit())
                                || standIns.actsForAnother(colleague));
                if (!may) {
                    throw new NoSuchThing("colleague");
                }
            }
            give(item, version, to);
            trail.write(command.act(ReviewActs.STEP_REASSIGNED, Stream.ofCase(item.caseId()))
                    .fact("step", item.step())
                    .fact("back", to == null)
                    .opening("reason", reason)
                    .build());
        });
    }

    /** The open item of this step of the office, whether somebody claimed it or not. */
    WorkItem waitsForOffice(Actor actor, UUID caseId, Step step) {
        WorkItem item = open(caseId, step).orElseThrow(() -> new Refused.NotWaiting(step));
        if (files.get(caseId).isOwnOf(actor.person())) {
            throw new Refused.OwnCase();
        }
        if (actor.role() != item.role()) {
            throw new Refused.NotClaimedByYou();
        }
        return item;
    }

    /** The open item of this step, which the actor must have claimed. */
    WorkItem held(Actor actor, UUID caseId, Step step) {
        WorkItem item = open(caseId, step).orElseThrow(() -> new Refused.NotWaiting(step));
        if (files.get(caseId).isOwnOf(actor.person()) && step.holder() != Step.Holder.SUBJECT) {
            throw new Refused.OwnCase();
        }
        boolean his = step.holder() == Step.Holder.SUBJECT
                ? actor.person().equals(item.person())
                : actor.person().equals(item.claimedBy()) && actor.role() == item.role();
        if (!his) {
            throw new Refused.NotClaimedByYou();
        }
        return item;
    }

    private void give(WorkItem item, int version, @Nullable UUID person) {
        int changed = db.sql(
                        """
                update work_item set claimed_by = :person, version = version + 1
                where id = :id and version = :version and closed_at is null""")
                .param("person", person)
                .param("id", item.id())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new Refused.Stale();
        }
    }

    private WorkItem get(UUID id) {
        return db.sql("select * from work_item where id = :id")
                .param("id", id)
                .query(WorkList::map)
                .optional()
                .orElseThrow(() -> new NoSuchThing("work item"));
    }

    private static WorkItem map(ResultSet row, int index) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        Date due = row.getDate("due_on");
        return new WorkItem(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                Step.valueOf(row.getString("step")),
                Role.valueOf(row.getString("role")),
                row.getObject("unit_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("claimed_by", UUID.class),
                row.getTimestamp("opened_at").toInstant(),
                due == null ? null : due.toLocalDate(),
                closed == null ? null : closed.toInstant(),
                row.getInt("version"));
    }
}
