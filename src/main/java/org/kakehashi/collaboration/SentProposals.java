package org.kakehashi.collaboration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.collaboration.partner.PartnerRegister;
import org.kakehashi.collaboration.proposal.Documents;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.identity.Command;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where what was sent is kept, version by version, and whom the last version names. */
@Component
class SentProposals {

    private final JdbcClient db;
    private final Documents documents;
    private final PartnerRegister register;

    SentProposals(JdbcClient db, Documents documents, PartnerRegister register) {
        this.db = db;
        this.documents = documents;
        this.register = register;
    }

    /** Keeps the draft as the next version, its partners linked to their standing records. */
    SentProposal add(Collaboration one, Command command) {
        Map<UUID, UUID> records = new HashMap<>();
        for (Partnership.Institution partner : one.draft().partners().institutions()) {
            String name = partner.name();
            if (name != null) {
                records.put(partner.id(), register.register(name, partner.otherNames(), partner.ror(), command.at()));
            }
        }
        Proposal document = one.draft().toSend(records);
        SentProposal sent = new SentProposal(
                one.id(),
                one.sent(),
                document,
                documents.sha256(document),
                command.actor().person(),
                command.at());
        add(sent);
        name(one.id(), document.partners());
        return sent;
    }

    private void add(SentProposal sent) {
        db.sql(
                        """
                insert into collaboration_version (collaboration_id, n, document, sha256, sent_by, sent_at)
                values (:id, :n, :document::jsonb, :sha256, :by, :at)""")
                .param("id", sent.collaboration())
                .param("n", sent.version())
                .param("document", documents.write(sent.document()))
                .param("sha256", sent.sha256())
                .param("by", sent.by())
                .param("at", Timestamp.from(sent.at()))
                .update();
    }

    private void name(UUID collaboration, Partnership partners) {
        db.sql("delete from collaboration_partner where collaboration_id = :id")
                .param("id", collaboration)
                .update();
        db.sql("delete from collaboration_member where collaboration_id = :id")
                .param("id", collaboration)
                .update();
        int position = 0;
        for (Partnership.Institution one : partners.institutions()) {
            db.sql(
                            """
                    insert into collaboration_partner (collaboration_id, institution_id, partner_id, name, position)
                    values (:id, :institution, :partner, :name, :position)""")
                    .param("id", collaboration)
                    .param("institution", one.id())
                    .param("partner", one.record())
                    .param("name", one.name())
                    .param("position", position++)
                    .update();
        }
        for (UUID member : partners.members()) {
            db.sql(
                            """
                    insert into collaboration_member (collaboration_id, person_id) values (:id, :person)
                    on conflict do nothing""")
                    .param("id", collaboration)
                    .param("person", member)
                    .update();
        }
    }

    Optional<SentProposal> last(UUID collaboration) {
        return db.sql(
                        """
                select * from collaboration_version where collaboration_id = :id order by n desc limit 1""")
                .param("id", collaboration)
                .query((row, i) -> sent(row))
                .optional();
    }

    /** Oldest first. */
    List<SentProposal> all(UUID collaboration) {
        return db.sql("select * from collaboration_version where collaboration_id = :id order by n")
                .param("id", collaboration)
                .query((row, i) -> sent(row))
                .list();
    }

    boolean names(UUID collaboration, UUID person) {
        return db.sql(
                        """
                select exists (select 1 from collaboration_member
                               where collaboration_id = :id and person_id = :person)""")
                .param("id", collaboration)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** Standing records of the partners, in the order of the proposal. */
    List<UUID> partnersOf(UUID collaboration) {
        return db.sql(
                        """
                select partner_id from collaboration_partner where collaboration_id = :id order by position""")
                .param("id", collaboration)
                .query(UUID.class)
                .list();
    }

    /** Cases in one of the states whose last version names the partner. */
    List<UUID> casesWith(UUID partner, List<State> states) {
        return db.sql(
                        """
                select id from collaboration where state in (:states)
                and id in (select collaboration_id from collaboration_partner where partner_id = :partner) order by id""")
                .param("partner", partner)
                .param("states", states.stream().map(Enum::name).toList())
                .query(UUID.class)
                .list();
    }

    private SentProposal sent(ResultSet row) throws SQLException {
        return new SentProposal(
                row.getObject("collaboration_id", UUID.class),
                row.getInt("n"),
                documents.read(row.getString("document"), Proposal.class),
                row.getString("sha256"),
                row.getObject("sent_by", UUID.class),
                row.getTimestamp("sent_at").toInstant());
    }
}
