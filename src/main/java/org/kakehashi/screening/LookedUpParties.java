package org.kakehashi.screening;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Parties of cases that were looked up, without their names: whether a person had to find out that a listed one is another. */
@Component
public class LookedUpParties {

    /**
     * @param script of the party's name
     * @param origin ISO 3166-1 alpha-2; null where it was not stated, and of look-ups of which it was not kept
     * @param judgedAfter until a person had said of its last match that it is another party; null if no match was cleared so
     */
    public record LookedUp(NameScript script, @Nullable String origin, @Nullable Duration judgedAfter) {}

    private final JdbcClient db;

    LookedUpParties(JdbcClient db) {
        this.db = db;
    }

    /** Each once in a case, however often it was looked up. What an earlier judgement answered was nobody's work. */
    public List<LookedUp> between(Instant from, Instant to) {
        return db.sql(
                        """
                select max(r.party_name) as name, max(r.origin) as origin,
                       extract(epoch from max(m.judged_at - r.at) filter (
                           where m.state = 'DIFFERENT' and m.reused_from is null))::float8 as judged_after
                from screening_run r left join screening_match m on m.run_id = r.id
                where r.at >= :from and r.at < :to
                group by r.case_id, r.party_id""")
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query((row, i) -> {
                    double seconds = row.getDouble("judged_after");
                    Duration after = row.wasNull() ? null : Duration.ofSeconds(Math.round(seconds));
                    return new LookedUp(NameScript.of(row.getString("name")), row.getString("origin"), after);
                })
                .list();
    }
}
