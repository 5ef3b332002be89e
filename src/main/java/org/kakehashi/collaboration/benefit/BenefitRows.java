package org.kakehashi.collaboration.benefit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.proposal.Documents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where claims of benefit are kept: the draft, and each that was sent. */
@Component
public class BenefitRows {

    private final JdbcClient db;
    private final Documents documents;

    BenefitRows(JdbcClient db, Documents documents) {
        this.db = db;
        this.documents = documents;
    }

    /** Keeps the claim and gives its number, from 1. */
    public int add(UUID collaboration, BenefitClaim claim, UUID by, Instant at) {
        return db.sql(
                        """
                insert into benefit_claim (collaboration_id, n, document, claimed_by, claimed_at)
                select :id, coalesce(max(n), 0) + 1, :document::jsonb, :by, :at
                from benefit_claim where collaboration_id = :id returning n""")
                .param("id", collaboration)
                .param("document", documents.write(claim))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Integer.class)
                .single();
    }

    public Optional<BenefitClaim> last(UUID collaboration) {
        return claim(
                "select document from benefit_claim where collaboration_id = :id order by n desc limit 1",
                collaboration);
    }

    public Optional<BenefitClaim> draft(UUID collaboration) {
        return claim(
                "select benefit_draft from collaboration where id = :id and benefit_draft is not null", collaboration);
    }

    public void keepDraft(UUID collaboration, @Nullable BenefitClaim claim) {
        db.sql("update collaboration set benefit_draft = :document::jsonb where id = :id")
                .param("id", collaboration)
                .param("document", claim == null ? null : documents.write(claim))
                .update();
    }

    public void addResult(UUID collaboration, BenefitResult result, UUID by) {
        db.sql(
                        """
                insert into benefit_result (collaboration_id, n, reached, text, by, at)
                select :id, coalesce(max(n), 0) + 1, :reached, :text, :by, :at
                from benefit_result where collaboration_id = :id""")
                .param("id", collaboration)
                .param("reached", result.reached().name())
                .param("text", result.text())
                .param("by", by)
                .param("at", Timestamp.from(result.at()))
                .update();
    }

    /** Oldest first. */
    public List<BenefitResult> results(UUID collaboration) {
        return db.sql("select reached, text, at from benefit_result where collaboration_id = :id order by n")
                .param("id", collaboration)
                .query((row, i) -> new BenefitResult(
                        BenefitResult.Reached.valueOf(row.getString("reached")),
                        row.getString("text"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private Optional<BenefitClaim> claim(String sql, UUID collaboration) {
        return db.sql(sql)
                .param("id", collaboration)
                .query(String.class)
                .optional()
                .map(text -> documents.read(text, BenefitClaim.class));
    }
}
