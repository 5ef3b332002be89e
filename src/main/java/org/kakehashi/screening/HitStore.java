package org.kakehashi.screening;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.screening.names.PartyIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads matches over several cases, of the newest look-up of each. */
@Component
class HitStore {

    private static final UUID LAST = new UUID(-1L, -1L);

    private final JdbcClient db;

    HitStore(JdbcClient db) {
        this.db = db;
    }

    List<Hit> find(Collection<UUID> cases, HitSearch search, LocalDate today) {
        HitSearch.Key after = search.after();
        return db.sql(
                        "select h.*, run_at from ("
                                + MatchStore.FULL.replace("select m.*", "select m.*, r.at as run_at")
                                + """
                where r.case_id = any(:cases)
                  and r.round = (select max(round) from screening_run where case_id = r.case_id)
                  and (cast(:list as text) is null or l.list_id = :list)
                  and (not :strong or m.score >= :limit)
                  and case :waiting
                      when 'FIRST' then m.state = 'OPEN'
                      when 'SECOND' then m.state = 'PROPOSED'
                      when 'LAPSED' then m.state = 'DIFFERENT' and m.cleared_until < :today
                      else m.state in ('OPEN', 'PROPOSED') end) h
                where (case when h.score >= :limit then 0 else 1 end, h.run_at, h.id) > (:afterRank, :afterAt, :afterId)
                order by case when h.score >= :limit then 0 else 1 end, h.run_at, h.id
                limit :rows""")
                .param("cases", cases.toArray(UUID[]::new))
                .param("list", search.list())
                .param("strong", search.strong())
                .param("limit", PartyIndex.STRONG)
                .param("waiting", search.waiting().name())
                .param("today", Date.valueOf(today))
                .param("afterRank", after == null ? -1 : after.strong() ? 0 : 1)
                .param("afterAt", Timestamp.from(after == null ? Instant.EPOCH : after.foundAt()))
                .param("afterId", after == null ? LAST : after.match())
                .param("rows", HitSearch.PAGE + 1)
                .query((row, i) -> new Hit(
                        MatchStore.match(row), row.getTimestamp("run_at").toInstant()))
                .list();
    }

    Optional<UUID> caseOf(UUID match) {
        return db.sql(
                        "select r.case_id from screening_match m join screening_run r on r.id = m.run_id where m.id = :id")
                .param("id", match)
                .query(UUID.class)
                .optional();
    }
}
