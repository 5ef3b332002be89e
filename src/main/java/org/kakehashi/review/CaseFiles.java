package org.kakehashi.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.CaseRelations;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Relation;
import org.kakehashi.identity.Role;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files of all cases: opened and moved on by the flows, found and opened by people. */
@Component
public class CaseFiles implements CaseRelations {

    private final JdbcClient db;
    private final People people;
    private final Permissions permissions;
    private final Trail trail;
    private final Clock clock;

    CaseFiles(JdbcClient db, People people, Permissions permissions, Trail trail, Clock clock) {
        this.db = db;
        this.people = people;
        this.permissions = permissions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Opens the file of a case. */
    @Transactional
    public void open(Command command, UUID id, CaseKind kind, String number, UUID subject, UUID proposer, UUID unit) {
        db.sql(
                        """
                insert into case_file (id, kind, number, subject_id, proposer_id, unit_id, state, opened_at, changed_at)
                values (:id, :kind, :number, :subject, :proposer, :unit, 'DRAFT', :at, :at)""")
                .param("id", id)
                .param("kind", kind.name())
                .param("number", number)
                .param("subject", subject)
                .param("proposer", proposer)
                .param("unit", unit)
                .param("at", Timestamp.from(command.at()))
                .update();
        trail.write(command.act(ReviewActs.CASE_OPENED, Stream.ofCase(id))
                .fact("caseKind", kind)
                .fact("number", number)
                .build());
    }

    /** Moves a case to another state; the act says so. A closed state closes the file. */
    @Transactional
    public void move(Command command, UUID id, CaseState state, @Nullable Outcome outcome) {
        db.sql(
                        """
                update case_file set state = :state, outcome = coalesce(:outcome, outcome), changed_at = :at,
                       closed_at = case when :open then null else :at::timestamptz end
                where id = :id""")
                .param("state", state.name())
                .param("outcome", outcome == null ? null : outcome.name())
                .param("at", Timestamp.from(command.at()))
                .param("open", state.isOpen())
                .param("id", id)
                .update();
        trail.write(command.act(ReviewActs.CASE_MOVED, Stream.ofCase(id))
                .fact("state", state)
                .fact("outcome", outcome)
                .build());
    }

    /** The case was sent in anew: what was decided before no longer counts. */
    @Transactional
    public void nextRound(UUID id) {
        db.sql("update case_file set round = round + 1 where id = :id")
                .param("id", id)
                .update();
        db.sql("update determination set superseded = true where case_id = :id and not superseded")
                .param("id", id)
                .update();
    }

    void assessed(UUID id, String worstConcern, boolean unresolved, boolean prohibited) {
        db.sql(
                        """
                update case_file set worst_concern = :worst, unresolved = :unresolved, prohibited = :prohibited
                where id = :id""")
                .param("worst", worstConcern)
                .param("unresolved", unresolved)
                .param("prohibited", prohibited)
                .param("id", id)
                .update();
    }

    public Optional<CaseFile> find(UUID id) {
        return db.sql("select * from case_file where id = :id")
                .param("id", id)
                .query(CaseFiles::map)
                .optional();
    }

    public Optional<CaseFile> numbered(String number) {
        return db.sql("select * from case_file where number = :number")
                .param("number", number)
                .query(CaseFiles::map)
                .optional();
    }

    /** Several at once, for a list whose lines the actor was given already; those that are not there are left out. */
    public Map<UUID, CaseFile> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return db
                .sql("select * from case_file where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(CaseFiles::map)
                .list()
                .stream()
                .collect(Collectors.toMap(CaseFile::id, Function.identity()));
    }

    /** For the program itself: without a right and without an act. */
    public CaseFile get(UUID id) {
        return find(id).orElseThrow(() -> new NoSuchThing("case"));
    }

    /**
     * The file for somebody who opens it: refused like a case that does not exist to whoever may not see it; the read is
     * in the trail before this returns.
     *
     * @param view which page it is opened for
     */
    public CaseFile read(Actor actor, UUID id, String view) {
        CaseFile file = sight(actor, id);
        trail.writeRead(new Command(UUID.randomUUID(), actor, Instant.now(clock))
                .act(ReviewActs.CASE_READ, Stream.ofReads(id))
                .fact("view", view)
                .build());
        return file;
    }

    /** Whether the actor may see the case at all; refuses like a case that does not exist. */
    public CaseFile sight(Actor actor, UUID id) {
        CaseFile file = get(id);
        Set<Relation> relations = relationsOf(actor, file);
        boolean recused = relations.contains(Relation.OWN) && actor.role() != Role.RESEARCHER;
        if (recused || !permissions.may(actor, "case.read", relations.toArray(Relation[]::new))) {
            throw new NoSuchThing("case");
        }
        return file;
    }

    @Override
    public Set<Relation> relationsOf(Actor actor, UUID caseId) {
        return find(caseId).map(file -> relationsOf(actor, file)).orElse(EnumSet.noneOf(Relation.class));
    }

    private Set<Relation> relationsOf(Actor actor, CaseFile file) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (file.isOwnOf(actor.person())) {
            relations.add(Relation.OWN);
            return relations;
        }
        if (people.unitsHeadedBy(actor.person()).contains(file.unit())) {
            relations.add(Relation.SAME_UNIT);
        }
        boolean assigned = db.sql(
                                """
                select count(*) from work_item
                where case_id = :case and closed_at is null and claimed_by = :person""")
                        .param("case", file.id())
                        .param("person", actor.person())
                        .query(Long.class)
                        .single()
                > 0;
        if (assigned) {
            relations.add(Relation.ASSIGNED);
        }
        boolean decider = db.sql(
                                """
                select count(*) from determination
                where case_id = :case and :person in (decided_by, countersigned_by)""")
                        .param("case", file.id())
                        .param("person", actor.person())
                        .query(Long.class)
                        .single()
                > 0;
        if (decider) {
            relations.add(Relation.DECIDER);
        }
        return relations;
    }

    /** What the actor may see, newest first, one page after {@code after}. */
    public List<CaseFile> search(Actor actor, CaseSearch search) {
        return searched(actor, search, "*", CaseSearch.PAGE + 1)
                .query(CaseFiles::map)
                .list();
    }

    /** Ids alone, by which a list too long for one answer is read piece by piece. */
    public List<UUID> ids(Actor actor, CaseSearch search, int most) {
        return searched(actor, search, "id", most).query(UUID.class).list();
    }

    private JdbcClient.StatementSpec searched(Actor actor, CaseSearch search, String columns, int limit) {
        permissions.require(actor, "case.search", Relation.SAME_UNIT);
        boolean all = permissions.may(actor, "case.search");
        Set<UUID> units = people.unitsHeadedBy(actor.person());
        CaseSearch.Key after = search.after();
        return db.sql(
                        "select " + columns + " from case_file where "
                                + """
                (:all or unit_id = any(:units))
                  and subject_id <> :me and proposer_id <> :me
                  and (:number::text is null or number like :number || '%')
                  and (:kind::text is null or kind = :kind)
                  and (:state::text is null or state = :state)
                  and (:concern::text is null or worst_concern = :concern)
                  and (:subject::uuid is null or subject_id = :subject)
                  and (:unit::uuid is null or unit_id = :unit)
                  and (:outcome::text is null or outcome = :outcome)
                  and (:fromAt::timestamptz is null or opened_at >= :fromAt)
                  and (:toAt::timestamptz is null or opened_at < :toAt)
                  and (:afterAt::timestamptz is null or (opened_at, id) < (:afterAt, :afterId))
                order by opened_at desc, id desc limit :limit""")
                .param("all", all)
                .param("units", units.toArray(UUID[]::new))
                .param("me", actor.person())
                .param("number", search.number())
                .param("kind", search.kind() == null ? null : search.kind().name())
                .param("state", search.state() == null ? null : search.state().name())
                .param("concern", search.concern())
                .param("subject", search.subject())
                .param("unit", search.unit())
                .param(
                        "outcome",
                        search.outcome() == null ? null : search.outcome().name())
                .param("fromAt", search.from() == null ? null : Timestamp.from(search.from()))
                .param("toAt", search.to() == null ? null : Timestamp.from(search.to()))
                .param("afterAt", after == null ? null : Timestamp.from(after.openedAt()))
                .param("afterId", after == null ? null : after.id())
                .param("limit", limit);
    }

    private static CaseFile map(ResultSet row, int index) throws SQLException {
        String outcome = row.getString("outcome");
        Timestamp closed = row.getTimestamp("closed_at");
        return new CaseFile(
                row.getObject("id", UUID.class),
                CaseKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("subject_id", UUID.class),
                row.getObject("proposer_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                CaseState.valueOf(row.getString("state")),
                row.getString("worst_concern"),
                row.getBoolean("unresolved"),
                row.getBoolean("prohibited"),
                row.getInt("round"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                closed == null ? null : closed.toInstant());
    }
}
