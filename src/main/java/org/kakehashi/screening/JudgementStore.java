package org.kakehashi.screening;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.names.PartyIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said to matches. */
@Component
class JudgementStore {

    /** A match that the running transaction holds. */
    record Held(
            UUID caseId,
            int round,
            Party.Kind party,
            String entryHash,
            Match.State state,
            double score,
            @Nullable UUID proposedBy) {

        boolean strong() {
            return score >= PartyIndex.STRONG;
        }
    }

    private final JdbcClient db;

    JudgementStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Held> hold(UUID match) {
        return db.sql(
                        """
                select r.case_id, r.round, r.party_kind, m.entry_hash, m.state, m.score, m.proposed_by
                from screening_match m join screening_run r on r.id = m.run_id where m.id = :id for update of m""")
                .param("id", match)
                .query((row, i) -> new Held(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        Party.Kind.valueOf(row.getString(3)),
                        row.getString(4),
                        Match.State.valueOf(row.getString(5)),
                        row.getDouble(6),
                        row.getObject(7, UUID.class)))
                .optional();
    }

    /** Of the newest look-ups of all cases: what asks the same of the same spelling, and waits for the same. */
    List<Alike> alike(UUID match) {
        return db.sql(
                        """
                select o.id, r.case_id
                from screening_match m
                join screening_match o on o.party_key = m.party_key and o.entry_hash = m.entry_hash
                    and o.agreement = m.agreement and o.state = m.state and o.id <> m.id
                    and o.proposed_by is not distinct from m.proposed_by
                    and o.reason is not distinct from m.reason and o.evidence is not distinct from m.evidence
                    and o.cleared_until is not distinct from m.cleared_until
                join screening_run r on r.id = o.run_id
                where m.id = :id and m.state in ('OPEN', 'PROPOSED')
                  and r.round = (select max(round) from screening_run where case_id = r.case_id)
                order by r.at, o.id""")
                .param("id", match)
                .query((row, i) -> new Alike(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
    }

    void judge(UUID match, Judgement said, UUID by, Instant at) {
        write(match, said.verdict().name(), said, by, at, null, null);
    }

    void propose(UUID match, Judgement said, UUID by, Instant at) {
        write(match, Match.State.PROPOSED.name(), said, null, null, by, at);
    }

    private void write(
            UUID match,
            String state,
            Judgement said,
            @Nullable UUID by,
            @Nullable Instant at,
            @Nullable UUID proposedBy,
            @Nullable Instant proposedAt) {
        ListedRelation relation = said.relation();
        db.sql(
                        """
                update screening_match
                set state = :state, reason = :reason, evidence = :evidence, relation = :relation, cleared_until = :until,
                    judged_by = :by, judged_at = :at, proposed_by = :proposedBy, proposed_at = :proposedAt,
                    returned_by = null, returned_at = null, return_reason = null, reused_from = null
                where id = :id""")
                .param("state", state)
                .param("reason", said.reason())
                .param("evidence", said.evidence())
                .param("relation", relation == null ? null : relation.name())
                .param("until", said.until() == null ? null : Date.valueOf(said.until()))
                .param("by", by)
                .param("at", at == null ? null : Timestamp.from(at))
                .param("proposedBy", proposedBy)
                .param("proposedAt", proposedAt == null ? null : Timestamp.from(proposedAt))
                .param("id", match)
                .update();
    }

    void confirm(UUID match, UUID by, Instant at) {
        db.sql("update screening_match set state = 'DIFFERENT', judged_by = :by, judged_at = :at where id = :id")
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", match)
                .update();
    }

    /** The match is open again; what was proposed stands in the trail. */
    void sendBack(UUID match, UUID by, Instant at, String reason) {
        db.sql(
                        """
                update screening_match
                set state = 'OPEN', reason = null, evidence = null, cleared_until = null, proposed_by = null,
                    proposed_at = null, returned_by = :by, returned_at = :at, return_reason = :reason
                where id = :id""")
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .param("id", match)
                .update();
    }
}
