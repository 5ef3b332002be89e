package org.kakehashi.review.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases that were closed in a period. */
@Component
class ClosedCases {

    /** Steps for which the institution is waited for, not the researcher. */
    static final List<String> HOLDING = Arrays.stream(Step.values())
            .filter(step -> step.holder() != Step.Holder.SUBJECT)
            .map(Step::name)
            .toList();

    /** @param held how long the institution was waited for; null if it never was */
    record Closed(
            UUID id,
            CaseState state,
            @Nullable Outcome outcome,
            boolean decided,
            Instant sent,
            Instant closed,
            @Nullable Duration held) {

        boolean fast() {
            return held == null && !decided;
        }

        /** It went on as it was. */
        boolean harmless() {
            return state == CaseState.NO_PROCEDURE || state == CaseState.ACCEPTED;
        }

        Duration took() {
            return Duration.between(sent, closed);
        }
    }

    private final JdbcClient db;

    ClosedCases(JdbcClient db) {
        this.db = db;
    }

    List<Closed> in(Period period) {
        return db.sql(
                        """
                select c.id, c.state, c.outcome, c.closed_at,
                       exists (select 1 from determination d where d.case_id = c.id) as decided,
                       coalesce((select min(w.closed_at) from work_item w
                                 where w.case_id = c.id and w.step = 'FILL_IN_DISCLOSURE'), c.opened_at) as sent_at,
                       (select sum(extract(epoch from coalesce(w.closed_at, c.closed_at) - w.opened_at))::float8
                        from work_item w where w.case_id = c.id and w.step in (:holding)) as held
                from case_file c
                where c.closed_at >= :from and c.closed_at < :to and c.state <> 'WITHDRAWN'""")
                .param("holding", HOLDING)
                .param("from", Timestamp.from(period.begin()))
                .param("to", Timestamp.from(period.end()))
                .query(ClosedCases::map)
                .list();
    }

    private static Closed map(ResultSet row, int index) throws SQLException {
        String outcome = row.getString("outcome");
        double held = row.getDouble("held");
        boolean waited = !row.wasNull();
        return new Closed(
                row.getObject("id", UUID.class),
                CaseState.valueOf(row.getString("state")),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getBoolean("decided"),
                row.getTimestamp("sent_at").toInstant(),
                row.getTimestamp("closed_at").toInstant(),
                waited ? Duration.ofSeconds(Math.round(held)) : null);
    }
}
