package org.kakehashi.screening;

import java.util.List;
import java.util.UUID;
import org.kakehashi.trail.Erases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes who was looked up for a case and what was judged; a later judgement that rested on it stands by itself. */
@Component
class ScreeningErasure implements Erases {

    private static final String RUNS = "(select id from screening_run where case_id = :case)";

    private final JdbcClient db;

    ScreeningErasure(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void eraseCase(UUID caseId) {
        List.of(
                        "update screening_match set reused_from = null where reused_from in"
                                + " (select id from screening_match where run_id in " + RUNS + ")",
                        "delete from screening_match where run_id in " + RUNS,
                        "delete from screening_run_edition where run_id in " + RUNS,
                        "delete from screening_run where case_id = :case")
                .forEach(sql -> db.sql(sql).param("case", caseId).update());
    }
}
