package org.kakehashi.screening;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases may have to be looked up anew. */
@Component
class RescreeningRows {

    private final JdbcClient db;

    RescreeningRows(JdbcClient db) {
        this.db = db;
    }

    List<UUID> screenedCases() {
        return db.sql("select distinct case_id from screening_run order by case_id")
                .query(UUID.class)
                .list();
    }

    /** Cases in whose newest look-up a match rests on a clearance that ended before the day. */
    List<UUID> withEndedClearance(LocalDate day) {
        return db.sql(
                        """
                select distinct r.case_id
                from screening_match m join screening_run r on r.id = m.run_id
                where m.state = 'DIFFERENT' and m.cleared_until < :day
                  and r.round = (select max(round) from screening_run where case_id = r.case_id)
                order by r.case_id""")
                .param("day", Date.valueOf(day))
                .query(UUID.class)
                .list();
    }
}
