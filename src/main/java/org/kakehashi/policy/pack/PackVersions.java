package org.kakehashi.policy.pack;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.identity.Command;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code pack_version}. */
@Repository
class PackVersions {

    private static final String COLUMNS =
            "select id, pack, version, sha256, state, valid_from, valid_until, recorded_at from pack_version ";

    private final JdbcClient db;

    PackVersions(JdbcClient db) {
        this.db = db;
    }

    /** Lets one node of several at a time put packs in force. */
    void lock() {
        db.sql("select pg_advisory_xact_lock(hashtextextended('pack_version', 0))")
                .query((row, i) -> 0)
                .single();
    }

    List<PackVersion> all() {
        return db.sql(COLUMNS + "order by pack, recorded_at desc, id")
                .query(PackVersions::version)
                .list();
    }

    List<PackVersion> inForce() {
        return db.sql(COLUMNS + "where state = 'IN_FORCE' order by pack, recorded_at desc, id")
                .query(PackVersions::version)
                .list();
    }

    Optional<PackVersion> bySha256(String pack, String sha256) {
        return db
                .sql(COLUMNS + "where pack = :pack and sha256 = :sha256 order by recorded_at limit 1")
                .param("pack", pack)
                .param("sha256", sha256)
                .query(PackVersions::version)
                .list()
                .stream()
                .findFirst();
    }

    byte[] bytes(UUID id) {
        return db.sql("select bytes from pack_version where id = :id")
                .param("id", id)
                .query((row, i) -> row.getBytes(1))
                .single();
    }

    void add(UUID id, Pack pack, byte[] bytes, PackVersion.State state, LocalDate from, Command command) {
        LocalDate last = pack.to();
        db.sql(
                        """
                insert into pack_version (id, pack, version, sha256, bytes, state, valid_from, valid_until, recorded_at,
                                          recorded_by)
                values (:id, :pack, :version, :sha256, :bytes, :state, :from, :until, :at, :by)""")
                .param("id", id)
                .param("pack", pack.id())
                .param("version", pack.version())
                .param("sha256", pack.sha256())
                .param("bytes", bytes)
                .param("from", Date.valueOf(from))
                .param("until", last == null ? null : Date.valueOf(last.plusDays(1)), java.sql.Types.DATE)
                .param("state", state.name())
                .param("at", Timestamp.from(command.at()))
                .param("by", command.actor().isSystem() ? null : command.actor().person(), java.sql.Types.OTHER)
                .update();
    }

    /** Makes a draft hold from the day. */
    void putInForce(UUID id, LocalDate from) {
        db.sql("update pack_version set state = 'IN_FORCE', valid_from = :from where id = :id and state = 'DRAFT'")
                .param("from", Date.valueOf(from))
                .param("id", id)
                .update();
    }

    /** Who recorded it; empty for what the program carries. */
    Optional<UUID> recordedBy(UUID id) {
        return db.sql("select recorded_by from pack_version where id = :id and recorded_by is not null")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    void end(UUID id, LocalDate until) {
        db.sql("update pack_version set valid_until = :until where id = :id")
                .param("until", Date.valueOf(until))
                .param("id", id)
                .update();
    }

    private static PackVersion version(ResultSet row, int i) throws SQLException {
        Date until = row.getDate("valid_until");
        return new PackVersion(
                row.getObject("id", UUID.class),
                row.getString("pack"),
                row.getString("version"),
                row.getString("sha256"),
                PackVersion.State.valueOf(row.getString("state")),
                row.getDate("valid_from").toLocalDate(),
                until == null ? null : until.toLocalDate(),
                row.getTimestamp("recorded_at").toInstant());
    }
}
