package org.kakehashi.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** A match that was judged, for good or until a day. */
    private record Earlier(
            UUID id, UUID caseId, Match.State state, @Nullable LocalDate until, @Nullable UUID proposedBy) {

        /** A clearance by one person does not clear a near match; a confirmation is about one case. */
        boolean answers(UUID otherCase, double score, LocalDate today) {
            if (state == Match.State.DIFFERENT) {
                return until != null && !until.isBefore(today) && (score < PartyIndex.STRONG || proposedBy != null);
            }
            return state == Match.State.SAME && caseId.equals(otherCase);
        }
    }

    /** All that {@link #match} reads. */
    static final String FULL =
            """
            select m.*, r.case_id, r.party_id, r.party_name, r.party_kind, e.no, c.document,
                l.id as edition_id, l.list_id, l.edition, l.title_ja, l.title_en, l.source, l.published_on,
                l.in_force_on, l.licence, l.sha256, l.entries, l.loaded_at
            from screening_match m
            join screening_run r on r.id = m.run_id
            join list_entry e on e.id = m.entry_id
            join list_content c on c.sha256 = e.sha256
            join list_edition l on l.id = e.edition_id
            """;

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
                insert into screening_run (id, case_id, round, party_id, party_name, party_kind, origin, at, outcome)
                values (:id, :case, :round, :party, :name, :kind, :origin, :at, :outcome)""")
                .param("id", id)
                .param("case", caseId)
                .param("round", round)
                .param("party", party.id())
                .param("name", party.name())
                .param("kind", party.kind().name())
                .param("origin", party.origin())
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

    /**
     * What the first person said to the same match in the look-up before still waits for a second one.
     *
     * @return whether an earlier judgement answers it
     */
    boolean addMatch(UUID caseId, UUID run, ScreeningResult.Hit hit, String partyKey, LocalDate today) {
        String hash = hit.listedParty().hash();
        Optional<Earlier> earlier =
                earlier(caseId, partyKey, hash, hit.agreement().score(), today);
        db.sql(
                        """
                insert into screening_match (id, run_id, entry_id, entry_hash, name_kind, agreement, score, threshold,
                    party_key, state, judged_by, judged_at, reason, evidence, relation, cleared_until, proposed_by,
                    proposed_at, reused_from)
                select :id, :run, :entry, :hash, :kind, cast(:agreement as jsonb), :score, :threshold,
                    :key, coalesce(e.state, 'OPEN'), e.judged_by, e.judged_at, e.reason, e.evidence, e.relation,
                    e.cleared_until, e.proposed_by, e.proposed_at, case when e.state <> 'PROPOSED' then e.id end
                from (select 1) one left join screening_match e on e.id = :earlier""")
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
                        "earlier",
                        earlier.map(Earlier::id)
                                .or(() -> proposed(
                                        caseId,
                                        run,
                                        partyKey,
                                        hash,
                                        hit.agreement().score()))
                                .orElse(null),
                        Types.OTHER)
                .update();
        return earlier.isPresent();
    }

    private Optional<UUID> proposed(UUID caseId, UUID run, String partyKey, String entryHash, double score) {
        return db.sql(
                        """
                select m.id from screening_match m join screening_run r on r.id = m.run_id
                where r.case_id = :case and r.round = (select round from screening_run where id = :run) - 1
                  and m.party_key = :key and m.entry_hash = :hash and m.score = :score and m.state = 'PROPOSED'
                limit 1""")
                .param("case", caseId)
                .param("run", run)
                .param("key", partyKey)
                .param("hash", entryHash)
                .param("score", score)
                .query(UUID.class)
                .optional();
    }

    /** Whether an earlier judgement would answer the party's name and this content of an entry on that day. */
    boolean answered(UUID caseId, String partyKey, String entryHash, double score, LocalDate day) {
        return earlier(caseId, partyKey, entryHash, score, day).isPresent();
    }

    private Optional<Earlier> earlier(UUID caseId, String partyKey, String entryHash, double score, LocalDate day) {
        return lastWord(partyKey, entryHash).filter(last -> last.answers(caseId, score, day));
    }

    /** The last word of a person on this name and this content, in whatever case. */
    private Optional<Earlier> lastWord(String partyKey, String entryHash) {
        return db.sql(
                        """
                select m.id, r.case_id, m.state, m.cleared_until, m.proposed_by
                from screening_match m join screening_run r on r.id = m.run_id
                where m.party_key = :key and m.entry_hash = :hash and m.judged_at is not null and m.reused_from is null
                order by m.judged_at desc limit 1""")
                .param("key", partyKey)
                .param("hash", entryHash)
                .query((row, i) -> new Earlier(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        Match.State.valueOf(row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, UUID.class)))
                .optional();
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
                        FULL
                                + """
                where r.case_id = :case and r.round = (select max(round) from screening_run where case_id = :case)
                order by r.party_name, m.score desc, l.list_id, e.no""")
                .param("case", caseId)
                .query((row, i) -> match(row))
                .list();
    }

    static Match match(ResultSet row) throws SQLException {
        String relation = row.getString("relation");
        UUID returnedBy = row.getObject("returned_by", UUID.class);
        Instant returnedAt = instant(row, "returned_at");
        return new Match(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("party_id", UUID.class),
                row.getString("party_name"),
                Party.Kind.valueOf(row.getString("party_kind")),
                ListEntry.NameKind.valueOf(row.getString("name_kind")),
                Agreements.read(row.getString("agreement")),
                row.getDouble("threshold"),
                EditionRow.edition(row, "edition_id"),
                EntryDocuments.read(row.getString("document"), row.getInt("no")),
                row.getString("entry_hash"),
                Match.State.valueOf(row.getString("state")),
                row.getObject("judged_by", UUID.class),
                instant(row, "judged_at"),
                row.getString("reason"),
                row.getString("evidence"),
                relation == null ? null : ListedRelation.valueOf(relation),
                row.getObject("cleared_until", LocalDate.class),
                row.getObject("proposed_by", UUID.class),
                instant(row, "proposed_at"),
                returnedBy == null || returnedAt == null
                        ? null
                        : new Match.Returned(returnedBy, returnedAt, row.getString("return_reason")),
                row.getObject("reused_from", UUID.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
