package org.kakehashi.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.NoSuchThing;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tables {@code disclosure}, {@code disclosure_version} and {@code disclosure_number}. */
@Component
class DisclosureRows {

    private final JdbcClient db;

    DisclosureRows(JdbcClient db) {
        this.db = db;
    }

    /** The next number of the year; two who start at once wait for each other here. */
    String nextNumber(int year) {
        int next = db.sql(
                        """
                insert into disclosure_number (year, last) values (:year, 1)
                on conflict (year) do update set last = disclosure_number.last + 1 returning last""")
                .param("year", year)
                .query(Integer.class)
                .single();
        return "D-%d-%04d".formatted(year, next);
    }

    /** @throws ChangedMeanwhile if an open one for the year came in between */
    void add(Disclosure one) {
        try {
            db.sql(
                            """
                    insert into disclosure (id, number, person_id, unit_id, year, state, version, started_at, amends_id, document)
                    values (:id, :number, :person, :unit, :year, :state, :version, :startedAt, :amends, :document::jsonb)""")
                    .param("id", one.id())
                    .param("number", one.number())
                    .param("person", one.person())
                    .param("unit", one.unit())
                    .param("year", one.year())
                    .param("state", one.state().name())
                    .param("version", one.version())
                    .param("startedAt", Timestamp.from(one.startedAt()))
                    .param("amends", one.amends())
                    .param("document", one.document().canonical())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new ChangedMeanwhile();
        }
    }

    /** @throws ChangedMeanwhile if another change came in between */
    void store(Disclosure one) {
        int changed = db.sql(
                        """
                update disclosure set state = :state, version = version + 1, edition = :edition, amending = :amending,
                    accepted_by_rule = :byRule, submitted_at = :submittedAt, accepted_at = :acceptedAt,
                    valid_until = :validUntil, document = :document::jsonb
                where id = :id and version = :version""")
                .param("id", one.id())
                .param("version", one.version())
                .param("state", one.state().name())
                .param("edition", one.edition())
                .param("amending", one.amending())
                .param("byRule", one.acceptedByRule())
                .param("submittedAt", timestamp(one.submittedAt()))
                .param("acceptedAt", timestamp(one.acceptedAt()))
                .param("validUntil", one.validUntil())
                .param("document", one.document().canonical())
                .update();
        if (changed == 0) {
            throw new ChangedMeanwhile();
        }
        one.stored();
    }

    void addEdition(Disclosure one) {
        db.sql(
                        """
                insert into disclosure_version (disclosure_id, edition, document, sha256, submitted_at)
                values (:id, :edition, :document::jsonb, :sha256, :submittedAt)""")
                .param("id", one.id())
                .param("edition", one.edition())
                .param("document", one.document().canonical())
                .param("sha256", one.document().sha256())
                .param("submittedAt", timestamp(one.submittedAt()))
                .update();
    }

    Optional<Document> edition(UUID id, int edition) {
        return db.sql("select document from disclosure_version where disclosure_id = :id and edition = :edition")
                .param("id", id)
                .param("edition", edition)
                .query((row, i) -> Document.parse(row.getString(1)))
                .optional();
    }

    /** @throws NoSuchThing if there is none */
    Disclosure get(UUID id) {
        return db.sql("select * from disclosure where id = :id")
                .param("id", id)
                .query(DisclosureRows::read)
                .optional()
                .orElseThrow(() -> new NoSuchThing("disclosure"));
    }

    /** Newest first. A person has one or a few for each year of work. */
    List<Disclosure> of(UUID person) {
        return db.sql("select * from disclosure where person_id = :person order by year desc, started_at desc, id")
                .param("person", person)
                .query(DisclosureRows::read)
                .list();
    }

    /** The accepted one whose validity includes the day. */
    Optional<Disclosure> validFor(UUID person, LocalDate on) {
        return db.sql(
                        """
                select * from disclosure
                where person_id = :person and state in ('ACCEPTED', 'ACCEPTED_WITH_PLAN') and valid_until >= :on
                order by year desc limit 1""")
                .param("person", person)
                .param("on", on)
                .query(DisclosureRows::read)
                .optional();
    }

    private static Disclosure read(ResultSet row, int i) throws SQLException {
        return new Disclosure(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getObject("person_id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        row.getInt("year"),
                        row.getTimestamp("started_at").toInstant(),
                        row.getObject("amends_id", UUID.class),
                        Disclosure.State.valueOf(row.getString("state")),
                        row.getInt("version"),
                        Document.parse(row.getString("document")))
                .after(
                        row.getInt("edition"),
                        row.getBoolean("amending"),
                        row.getBoolean("accepted_by_rule"),
                        instant(row.getTimestamp("submitted_at")),
                        instant(row.getTimestamp("accepted_at")),
                        row.getObject("valid_until", LocalDate.class));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
