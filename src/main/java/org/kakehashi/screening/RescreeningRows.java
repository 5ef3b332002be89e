package org.kakehashi.screening;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What looking up anew asks the earlier look-ups. */
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

    /** Whether a person said of exactly this content that it is another party. */
    boolean cleared(String partyKey, String entryHash) {
        return db.sql(
                        """
                select state from screening_match
                where party_key = :key and entry_hash = :hash and judged_at is not null and reused_from is null
                order by judged_at desc limit 1""")
                .param("key", partyKey)
                .param("hash", entryHash)
                .query(String.class)
                .optional()
                .filter(Match.State.DIFFERENT.name()::equals)
                .isPresent();
    }
}
