package org.kakehashi.erasure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code erasure}. */
@Repository
class ErasureRows {

    private final JdbcClient db;

    ErasureRows(JdbcClient db) {
        this.db = db;
    }

    /** @return whether it was added; not if the same thing is asked for already */
    boolean add(Erasure one) {
        return db.sql(
                                """
                insert into erasure
                    (id, kind, subject_id, ground, state, requested_by, requested_at, decided_by, decided_at, cases)
                values (:id, :kind, :subject, :ground, :state, :by, :at, :decidedBy, :decidedAt, :cases)
                on conflict do nothing""")
                        .param("id", one.id())
                        .param("kind", one.kind().name())
                        .param("subject", one.subject())
                        .param("ground", one.ground().name())
                        .param("state", one.state().name())
                        .param("by", one.requestedBy())
                        .param("at", Timestamp.from(one.requestedAt()))
                        .param("decidedBy", one.decidedBy())
                        .param("decidedAt", time(one.decidedAt()))
                        .param("cases", one.cases().toArray(UUID[]::new))
                        .update()
                == 1;
    }

    void decided(UUID id, Erasure.State state, UUID by, Instant at, List<UUID> cases) {
        db.sql("update erasure set state = :state, decided_by = :by, decided_at = :at, cases = :cases where id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("cases", cases.toArray(UUID[]::new))
                .update();
    }

    void done(UUID id) {
        db.sql("update erasure set state = 'DONE' where id = :id")
                .param("id", id)
                .update();
    }

    Optional<Erasure> find(UUID id) {
        return db.sql("select * from erasure where id = :id")
                .param("id", id)
                .query((row, i) -> erasure(row))
                .optional();
    }

    Optional<Erasure> lock(UUID id) {
        return db.sql("select * from erasure where id = :id for update")
                .param("id", id)
                .query((row, i) -> erasure(row))
                .optional();
    }

    /** Newest first. */
    List<Erasure> newest(int most) {
        return db.sql("select * from erasure order by requested_at desc, id limit :most")
                .param("most", most)
                .query((row, i) -> erasure(row))
                .list();
    }

    List<Erasure> approved() {
        return db.sql("select * from erasure where state = 'APPROVED' order by decided_at")
                .query((row, i) -> erasure(row))
                .list();
    }

    /** The newest that was approved of a case. */
    Optional<Erasure> ofCase(UUID caseId) {
        return db.sql(
                        """
                select * from erasure where cases @> array[:case]::uuid[] and state in ('APPROVED', 'DONE')
                order by decided_at desc limit 1""")
                .param("case", caseId)
                .query((row, i) -> erasure(row))
                .optional();
    }

    private static @Nullable Timestamp time(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static Erasure erasure(ResultSet row) throws SQLException {
        Timestamp decidedAt = row.getTimestamp("decided_at");
        return new Erasure(
                row.getObject("id", UUID.class),
                Erasure.Kind.valueOf(row.getString("kind")),
                row.getObject("subject_id", UUID.class),
                Ground.valueOf(row.getString("ground")),
                Erasure.State.valueOf(row.getString("state")),
                row.getObject("requested_by", UUID.class),
                row.getTimestamp("requested_at").toInstant(),
                row.getObject("decided_by", UUID.class),
                decidedAt == null ? null : decidedAt.toInstant(),
                Arrays.asList((UUID[]) row.getArray("cases").getArray()));
    }
}
