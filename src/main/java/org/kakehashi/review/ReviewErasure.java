package org.kakehashi.review;

import java.util.List;
import java.util.UUID;
import org.kakehashi.trail.Erases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes what was said and found in a case. Who decided what, when, in which role, against which recommendation and with
 * which measures stays, without the reasons in words.
 */
@Component
class ReviewErasure implements Erases {

    private final JdbcClient db;

    ReviewErasure(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<UUID> casesOf(UUID person) {
        return db.sql("select id from case_file where subject_id = :person or proposer_id = :person")
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    @Override
    public void eraseCase(UUID caseId) {
        for (String table : List.of(
                "question", "case_comment", "objection", "counter_proposal", "confirmed_fact", "case_assessment")) {
            db.sql("delete from " + table + " where case_id = :case")
                    .param("case", caseId)
                    .update();
        }
        db.sql(
                        """
                update determination set reason_ja = :gone, reason_en = :gone,
                    departure_reason = case when departure_reason is not null then :gone end,
                    refusal_reason = case when refusal_reason is not null then :gone end,
                    measures_declined_reason = case when measures_declined_reason is not null then :gone end,
                    measures = (select coalesce(jsonb_agg(one - 'note'), '[]') from jsonb_array_elements(measures) one)
                where case_id = :case""")
                .param("gone", GONE)
                .param("case", caseId)
                .update();
        db.sql("update draft_comment set text = :gone where case_id = :case and text is not null")
                .param("gone", GONE)
                .param("case", caseId)
                .update();
        db.sql("update committee_vote set reason = :gone where case_id = :case")
                .param("gone", GONE)
                .param("case", caseId)
                .update();
    }
}
