package org.kakehashi.collaboration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.proposal.Documents;
import org.kakehashi.collaboration.proposal.Kind;
import org.kakehashi.collaboration.proposal.Proposal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where collaborations are kept, as they are now. */
@Component
class CollaborationRepository {

    private static final String LINE =
            """
            select c.id, c.number, c.title, c.kind, c.state, c.lead_id, c.unit_id, c.started_at, c.changed_at,
                   array(select p.name from collaboration_partner p where p.collaboration_id = c.id
                         order by p.position) as partners
            from collaboration c
            """;

    private final JdbcClient db;
    private final Documents documents;

    CollaborationRepository(JdbcClient db, Documents documents) {
        this.db = db;
        this.documents = documents;
    }

    /** The next number of the fiscal year; others who start one wait until this transaction ends. */
    String nextNumber(int fiscalYear) {
        int number = db.sql(
                        """
                insert into collaboration_number (fiscal_year, last_number) values (:year, 1)
                on conflict (fiscal_year) do update set last_number = collaboration_number.last_number + 1
                returning last_number""")
                .param("year", fiscalYear)
                .query(Integer.class)
                .single();
        return "C-%d-%04d".formatted(fiscalYear, number);
    }

    void add(Collaboration one) {
        db.sql(
                        """
                insert into collaboration (id, number, lead_id, proposer_id, unit_id, state, title, kind, version, sent,
                                           draft, started_at, changed_at)
                values (:id, :number, :lead, :proposer, :unit, :state, :title, :kind, :version, :sent,
                        :draft::jsonb, :startedAt, :changedAt)""")
                .param("id", one.id())
                .param("number", one.number())
                .param("lead", one.lead())
                .param("proposer", one.proposer())
                .param("unit", one.unit())
                .param("state", one.state().name())
                .param("title", one.title())
                .param("kind", kind(one))
                .param("version", one.version())
                .param("sent", one.sent())
                .param("draft", documents.write(one.draft()))
                .param("startedAt", Timestamp.from(one.startedAt()))
                .param("changedAt", Timestamp.from(one.changedAt()))
                .update();
    }

    void update(Collaboration one) {
        db.sql(
                        """
                update collaboration set state = :state, title = :title, kind = :kind, version = :version, sent = :sent,
                                         draft = :draft::jsonb, changed_at = :changedAt
                where id = :id""")
                .param("id", one.id())
                .param("state", one.state().name())
                .param("title", one.title())
                .param("kind", kind(one))
                .param("version", one.version())
                .param("sent", one.sent())
                .param("draft", documents.write(one.draft()))
                .param("changedAt", Timestamp.from(one.changedAt()))
                .update();
    }

    Optional<Collaboration> find(UUID id) {
        return db.sql("select * from collaboration where id = :id")
                .param("id", id)
                .query((row, i) -> collaboration(row))
                .optional();
    }

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<Collaboration> lock(UUID id) {
        return db.sql("select * from collaboration where id = :id for update")
                .param("id", id)
                .query((row, i) -> collaboration(row))
                .optional();
    }

    /** Newest first; {@code after} is the last one that was already shown. */
    List<CollaborationLine> ofPerson(UUID person, @Nullable UUID after, int most) {
        return lines("(c.lead_id = :person or c.proposer_id = :person)", person, after, most);
    }

    List<CollaborationLine> naming(UUID person, @Nullable UUID after, int most) {
        return lines(
                "c.id in (select collaboration_id from collaboration_member where person_id = :person)",
                person,
                after,
                most);
    }

    private List<CollaborationLine> lines(String whose, UUID person, @Nullable UUID after, int most) {
        String rest = after == null
                ? ""
                : " and (c.started_at, c.id) < (select a.started_at, a.id from collaboration a where a.id = :after)";
        var query = db.sql(LINE + " where " + whose + rest + " order by c.started_at desc, c.id desc limit :most")
                .param("person", person)
                .param("most", most);
        return (after == null ? query : query.param("after", after))
                .query((row, i) -> line(row))
                .list();
    }

    Optional<CollaborationLine> line(UUID id) {
        return db.sql(LINE + " where c.id = :id")
                .param("id", id)
                .query((row, i) -> line(row))
                .optional();
    }

    private Collaboration collaboration(ResultSet row) throws SQLException {
        return new Collaboration(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("lead_id", UUID.class),
                row.getObject("proposer_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                State.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getInt("sent"),
                documents.read(row.getString("draft"), Proposal.class),
                instant(row, "started_at"),
                instant(row, "changed_at"));
    }

    private static CollaborationLine line(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new CollaborationLine(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                kind == null ? null : Kind.valueOf(kind),
                State.valueOf(row.getString("state")),
                row.getObject("lead_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                List.of((String[]) row.getArray("partners").getArray()),
                instant(row, "started_at"),
                instant(row, "changed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable String kind(Collaboration one) {
        Kind kind = one.draft().outline().kind();
        return kind == null ? null : kind.name();
    }
}
