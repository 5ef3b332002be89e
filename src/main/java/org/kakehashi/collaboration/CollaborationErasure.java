package org.kakehashi.collaboration;

import java.util.List;
import java.util.UUID;
import org.kakehashi.collaboration.proposal.Documents;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.trail.Erases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Empties a collaboration: proposal, who is named in it, claims of benefit, and what was stated in it about a partner's
 * values. A partner that no other case knows goes too. Number, kind, state and dates stay.
 */
@Component
class CollaborationErasure implements Erases {

    private final JdbcClient db;
    private final Documents documents;

    CollaborationErasure(JdbcClient db, Documents documents) {
        this.db = db;
        this.documents = documents;
    }

    @Override
    public List<UUID> casesOf(UUID person) {
        return db.sql("select id from collaboration where lead_id = :person or proposer_id = :person")
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    @Override
    public void eraseCase(UUID caseId) {
        db.sql("update collaboration set draft = :empty::jsonb, benefit_draft = null, title = number where id = :case")
                .param("empty", documents.write(Proposal.EMPTY))
                .param("case", caseId)
                .update();
        List<UUID> partners = db.sql("select partner_id from collaboration_partner where collaboration_id = :case"
                        + " union select partner_id from partner_values where stated_for = :case")
                .param("case", caseId)
                .query(UUID.class)
                .list();
        for (String table :
                List.of("benefit_claim", "benefit_result", "collaboration_member", "collaboration_partner")) {
            db.sql("delete from " + table + " where collaboration_id = :case")
                    .param("case", caseId)
                    .update();
        }
        db.sql("delete from partner_values where stated_for = :case")
                .param("case", caseId)
                .update();
        partners.forEach(this::forgetIfUnused);
    }

    private void forgetIfUnused(UUID partner) {
        boolean used = db.sql(
                        """
                select exists (select from collaboration_partner where partner_id = :partner)
                    or exists (select from partner_values where partner_id = :partner)""")
                .param("partner", partner)
                .query(Boolean.class)
                .single();
        if (!used) {
            db.sql("delete from partner_name where partner_id = :partner")
                    .param("partner", partner)
                    .update();
            db.sql("delete from partner where id = :partner")
                    .param("partner", partner)
                    .update();
        }
    }

    @Override
    public void eraseFinal(UUID caseId, JdbcClient eraser) {
        eraser.sql("delete from collaboration_version where collaboration_id = :case")
                .param("case", caseId)
                .update();
    }
}
