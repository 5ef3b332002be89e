package org.kakehashi.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.screening.names.PartyIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Look-ups and their matches. */
@Component
class MatchStore {

    enum Outcome {
        NONE,
        POSSIBLE,
        FAILED
    }

    /** A match that the running transaction holds. */
    record Held(UUID caseId, int round, String entryHash, Match.State state) {}

    private record Earlier(UUID id, Match.State state, UUID judgedBy, Instant judgedAt, String reason, UUID caseId) {}

    private final JdbcClient db;

    MatchStore(JdbcClient db) {
        this.db = db;
    }

    /** 0 if the case was never looked up. */
    int lastRound(UUID caseId) {
        return db.sql("select coalesce(max(round), 0) from screening_run where case_id = :case")
                .param("case", caseId)
                .query(Integer.class)
                .single();
    }

    UUID addRun(UUID caseId, int round, Party party, Instant at, ScreeningResult result) {
        Outcome outcome = result.failed() ? Outcome.FAILED : result.hits().isEmpty() ? Outcome.NONE : Outcome.POSSIBLE;
        UUID id = UUID.randomUUID();
        db.sql(
                        """
                insert into screening_run (id, case_id, round, party_id, party_name, party_kind, at, outcome)
                values (:id, :case, :round, :party, :name, :kind, :at, :outcome)""")
                .param("id", id)
                .param("case", caseId)
                .param("round", round)
                .param("party", party.id())
                .param("name", party.name())
                .param("kind", party.kind().name())
                .param("at", Timestamp.from(at))
                .param("outcome", outcome.name())
                .update();
        for (ListEdition edition : result.editions()) {
            db.sql("insert into screening_run_edition (run_id, edition_id) values (:run, :edition)")
                    .param("run", id)
                    .param("edition", edition.id())
                    .update();
        }
        return id;
    }

    /** @return whether an earlier judgement answers it */
    boolean addMatch(UUID caseId, UUID run, ScreeningResult.Hit hit, String partyKey) {
        String hash = hit.listedParty().hash();
        Optional<Earlier> earlier = earlier(partyKey, hash)
                .filter(last -> last.state() == Match.State.DIFFERENT
                        || (last.caseId().equals(caseId) && last.state() == Match.State.SAME));
        db.sql(
                        """
                insert into screening_match (id, run_id, entry_id, entry_hash, name_kind, agreement, score, threshold,
                    party_key, state, judged_by, judged_at, reason, reused_from)
                values (:id, :run, :entry, :hash, :kind, cast(:agreement as jsonb), :score, :threshold,
                    :key, :state, :judgedBy, :judgedAt, :reason, :reusedFrom)""")
                .param("id", UUID.randomUUID())
                .param("run", run)
                .param("entry", hit.entry())
                .param("hash", hash)
                .param("kind", hit.listed().kind().name())
                .param("agreement", Agreements.write(hit.agreement()))
                .param("score", hit.agreement().score())
                .param("threshold", PartyIndex.REVIEW)
                .param("key", partyKey)
                .param(
                        "state",
                        earlier.map(Earlier::state).orElse(Match.State.OPEN).name())
                .param("judgedBy", earlier.map(Earlier::judgedBy).orElse(null))
                .param(
                        "judgedAt",
                        earlier.map(Earlier::judgedAt).map(Timestamp::from).orElse(null))
                .param("reason", earlier.map(Earlier::reason).orElse(null))
                .param("reusedFrom", earlier.map(Earlier::id).orElse(null))
                .update();
        return earlier.isPresent();
    }

    /** The last word of a person on this name and this content, in whatever case. */
    private Optional<Earlier> earlier(String partyKey, String entryHash) {
        return db.sql(
                        """
                select m.id, m.state, m.judged_by, m.judged_at, m.reason, r.case_id
                from screening_match m join screening_run r on r.id = m.run_id
                where m.party_key = :key and m.entry_hash = :hash and m.judged_at is not null and m.reused_from is null
                order by m.judged_at desc limit 1""")
                .param("key", partyKey)
                .param("hash", entryHash)
                .query((row, i) -> new Earlier(
                        row.getObject(1, UUID.class),
                        Match.State.valueOf(row.getString(2)),
                        row.getObject(3, UUID.class),
                        row.getTimestamp(4).toInstant(),
                        row.getString(5),
                        row.getObject(6, UUID.class)))
                .optional();
    }

    Optional<Held> hold(UUID match) {
        return db.sql(
                        """
                select r.case_id, r.round, m.entry_hash, m.state
                from screening_match m join screening_run r on r.id = m.run_id where m.id = :id for update of m""")
                .param("id", match)
                .query((row, i) -> new Held(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getString(3),
                        Match.State.valueOf(row.getString(4))))
                .optional();
    }

    void judge(UUID match, Verdict verdict, UUID by, Instant at, String reason) {
        db.sql(
                        """
                update screening_match
                set state = :state, judged_by = :by, judged_at = :at, reason = :reason, reused_from = null
                where id = :id""")
                .param("id", match)
                .param("state", verdict.name())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .update();
    }

    /** Of the party in the latest round of the case. */
    Optional<Outcome> outcome(UUID caseId, UUID partyId) {
        return db.sql(
                        """
                select outcome from screening_run where case_id = :case and party_id = :party
                and round = (select max(round) from screening_run where case_id = :case)""")
                .param("case", caseId)
                .param("party", partyId)
                .query(String.class)
                .optional()
                .map(Outcome::valueOf);
    }

    List<Match> current(UUID caseId) {
        return db.sql(
                        """
                select m.*, r.case_id, r.party_id, r.party_name, r.party_kind, e.no, c.document,
                    l.id as edition_id, l.list_id, l.edition, l.title_ja, l.title_en, l.source, l.published_on,
                    l.in_force_on, l.licence, l.sha256, l.entries, l.loaded_at
                from screening_match m
                join screening_run r on r.id = m.run_id
                join list_entry e on e.id = m.entry_id
                join list_content c on c.sha256 = e.sha256
                join list_edition l on l.id = e.edition_id
                where r.case_id = :case and r.round = (select max(round) from screening_run where case_id = :case)
                order by r.party_name, m.score desc, l.list_id, e.no""")
                .param("case", caseId)
                .query((row, i) -> match(row))
                .list();
    }

    private static Match match(ResultSet row) throws SQLException {
        Timestamp judgedAt = row.getTimestamp("judged_at");
        return new Match(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("party_id", UUID.class),
                row.getString("party_name"),
                Party.Kind.valueOf(row.getString("party_kind")),
                ListEntry.NameKind.valueOf(row.getString("name_kind")),
                Agreements.read(row.getString("agreement")),
                row.getDouble("threshold"),
                edition(row),
                EntryDocuments.read(row.getString("document"), row.getInt("no")),
                row.getString("entry_hash"),
                Match.State.valueOf(row.getString("state")),
                row.getObject("judged_by", UUID.class),
                judgedAt == null ? null : judgedAt.toInstant(),
                row.getString("reason"),
                row.getObject("reused_from", UUID.class));
    }

    private static ListEdition edition(ResultSet row) throws SQLException {
        return new ListEdition(
                row.getObject("edition_id", UUID.class),
                row.getString("list_id"),
                row.getString("edition"),
                row.getString("title_ja"),
                row.getString("title_en"),
                row.getString("source"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("in_force_on", LocalDate.class),
                row.getString("licence"),
                row.getString("sha256"),
                row.getInt("entries"),
                row.getTimestamp("loaded_at").toInstant());
    }
}
