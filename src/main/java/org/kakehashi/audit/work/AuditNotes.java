package org.kakehashi.audit.work;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Permissions;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes and findings of the audit: acts of their own stream, apart from the case. */
@Component
public class AuditNotes {

    private final JdbcClient db;
    private final Permissions permissions;
    private final Commands commands;
    private final Trail trail;
    private final CaseFiles files;

    AuditNotes(JdbcClient db, Permissions permissions, Commands commands, Trail trail, CaseFiles files) {
        this.db = db;
        this.permissions = permissions;
        this.commands = commands;
        this.trail = trail;
        this.files = files;
    }

    private record Said(UUID caseId, AuditNote.Kind kind, String text) {}

    /**
     * @throws TextMissing if there are no words
     * @throws NoSuchThing if there is no such case
     */
    @Transactional
    public UUID write(Command command, UUID caseId, AuditNote.Kind kind, String text) {
        permissions.require(command.actor(), "audit.note");
        String words = text.strip();
        if (words.isEmpty()) {
            throw new TextMissing();
        }
        if (files.find(caseId).isEmpty()) {
            throw new NoSuchThing("case");
        }
        return commands.once(command, "audit.note", new Said(caseId, kind, words), UUID.class, () -> {
            UUID id = UUID.randomUUID();
            db.sql(
                            "insert into audit_note (id, case_id, kind, text, by, at) values (:id, :case, :kind, :text, :by, :at)")
                    .param("id", id)
                    .param("case", caseId)
                    .param("kind", kind.name())
                    .param("text", words)
                    .param("by", command.actor().person())
                    .param("at", Timestamp.from(command.at()))
                    .update();
            trail.write(command.act(AuditWorkActs.AUDIT_NOTED, Stream.ofAudit(caseId))
                    .fact("note", id)
                    .fact("noteKind", kind)
                    .opening("text", words)
                    .build());
            return id;
        });
    }

    /** The notes for an auditor who opens them by themselves; that is in the trail before they are given out. */
    public List<AuditNote> read(Actor actor, UUID caseId) {
        permissions.require(actor, "audit.read");
        files.read(actor, caseId, "audit.notes");
        return of(actor, caseId);
    }

    /** Oldest first. The caller has recorded that the case was opened. */
    public List<AuditNote> of(Actor actor, UUID caseId) {
        permissions.require(actor, "audit.read");
        return db.sql("select * from audit_note where case_id = :case order by at, id")
                .param("case", caseId)
                .query((row, i) -> new AuditNote(
                        row.getObject("id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        AuditNote.Kind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        row.getObject("by", UUID.class),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
