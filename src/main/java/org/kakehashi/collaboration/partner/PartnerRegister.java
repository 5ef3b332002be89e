package org.kakehashi.collaboration.partner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where partners and what was stated about their values are kept. Nothing is ever removed; the newest statement counts. */
@Component
public class PartnerRegister {

    private static final TypeReference<Map<String, ValueAnswer>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient db;
    private final ObjectMapper json;

    PartnerRegister(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /**
     * The partner with that id of the register of organisations, whatever its name; else that of the name, also if it is
     * written a little differently, unless it is known to be another organisation; made if there is none.
     */
    public UUID register(String name, List<String> otherNames, @Nullable String ror, Instant at) {
        UUID partner = (ror == null ? named(name) : identified(ror).or(() -> unidentified(name)))
                .map(Partner::id)
                .orElseGet(() -> add(name, ror, at));
        if (ror != null) {
            identify(partner, ror);
        }
        addName(partner, name);
        otherNames.forEach(other -> addName(partner, other));
        return partner;
    }

    private UUID add(String name, @Nullable String ror, Instant at) {
        db.sql(
                        """
                insert into partner (id, name, normalised, ror, registered_at)
                values (:id, :name, :normalised, :ror, :at) on conflict do nothing""")
                .param("id", UUID.randomUUID())
                .param("name", name)
                .param("normalised", Partner.normalised(name))
                .param("ror", ror)
                .param("at", Timestamp.from(at))
                .update();
        return (ror == null ? named(name) : identified(ror)).orElseThrow().id();
    }

    private void identify(UUID partner, String ror) {
        db.sql("update partner set ror = :ror where id = :id and ror is null")
                .param("id", partner)
                .param("ror", ror)
                .update();
    }

    private Optional<Partner> identified(String ror) {
        return db.sql("select id, name, ror from partner where ror = :ror")
                .param("ror", ror)
                .query((row, i) -> partner(row))
                .optional();
    }

    private Optional<Partner> unidentified(String name) {
        return named(name).filter(one -> one.ror() == null);
    }

    private void addName(UUID partner, String name) {
        db.sql(
                        """
                insert into partner_name (partner_id, name, normalised) values (:partner, :name, :normalised)
                on conflict (partner_id, normalised) do nothing""")
                .param("partner", partner)
                .param("name", name)
                .param("normalised", Partner.normalised(name))
                .update();
    }

    /** By its main name only: another name may belong to several. Of namesakes, the one that nobody has identified. */
    public Optional<Partner> named(String name) {
        return db.sql(
                        """
                select id, name, ror from partner where normalised = :normalised
                order by ror nulls first limit 1""")
                .param("normalised", Partner.normalised(name))
                .query((row, i) -> partner(row))
                .optional();
    }

    public Optional<Partner> find(UUID id) {
        return db.sql("select id, name, ror from partner where id = :id")
                .param("id", id)
                .query((row, i) -> partner(row))
                .optional();
    }

    /** Partners with a name that starts so, for typing ahead. */
    public List<Partner> startingWith(String text, int most) {
        return db.sql(
                        """
                select id, name, ror from partner
                where id in (select partner_id from partner_name where starts_with(normalised, :start))
                order by name, id limit :most""")
                .param("start", Partner.normalised(text))
                .param("most", most)
                .query((row, i) -> partner(row))
                .list();
    }

    /** The statement that counts. */
    public Optional<ValuesRecord> valuesOf(UUID partner) {
        return db.sql("select * from partner_values where partner_id = :partner order by stated_at desc, id limit 1")
                .param("partner", partner)
                .query((row, i) -> record(row))
                .optional();
    }

    public Optional<ValuesRecord> values(UUID id) {
        return db.sql("select * from partner_values where id = :id")
                .param("id", id)
                .query((row, i) -> record(row))
                .optional();
    }

    public void add(ValuesRecord values) {
        db.sql(
                        """
                insert into partner_values
                    (id, partner_id, stated_for, answers, stated_by, stated_at, valid_until, state)
                values (:id, :partner, :statedFor, :answers::jsonb, :statedBy, :statedAt, :validUntil, :state)""")
                .param("id", values.id())
                .param("partner", values.partner())
                .param("statedFor", values.statedFor())
                .param("answers", write(values.answers()))
                .param("statedBy", values.statedBy())
                .param("statedAt", Timestamp.from(values.statedAt()))
                .param("validUntil", Date.valueOf(values.validUntil()))
                .param("state", values.state().name())
                .update();
    }

    /** Keeps an officer's verdict on a statement. */
    public ValuesRecord judge(ValuesRecord values, ValuesState verdict, UUID by, Instant at, String why) {
        db.sql(
                        """
                update partner_values set state = :state, confirmed_by = :by, confirmed_at = :at, reason = :why
                where id = :id""")
                .param("state", verdict.name())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("why", why)
                .param("id", values.id())
                .update();
        return values.judged(verdict, by, at, why);
    }

    private static Partner partner(ResultSet row) throws SQLException {
        return new Partner(row.getObject("id", UUID.class), row.getString("name"), row.getString("ror"));
    }

    private ValuesRecord record(ResultSet row) throws SQLException {
        Timestamp confirmedAt = row.getTimestamp("confirmed_at");
        return new ValuesRecord(
                row.getObject("id", UUID.class),
                row.getObject("partner_id", UUID.class),
                row.getObject("stated_for", UUID.class),
                read(row.getString("answers")),
                row.getObject("stated_by", UUID.class),
                row.getTimestamp("stated_at").toInstant(),
                row.getDate("valid_until").toLocalDate(),
                ValuesState.valueOf(row.getString("state")),
                row.getObject("confirmed_by", UUID.class),
                confirmedAt == null ? null : confirmedAt.toInstant(),
                row.getString("reason"));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("values cannot be written", e);
        }
    }

    private Map<String, ValueAnswer> read(String text) {
        try {
            return json.readValue(text, ANSWERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("kept values cannot be read", e);
        }
    }
}
