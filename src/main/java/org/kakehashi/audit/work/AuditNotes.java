package org.kakehashi.audit.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** Notes on a page over all cases; one more is given if there is a next page. */
    public static final int PAGE = 50;

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
                .query(AuditNotes::note)
                .list();
    }

    /**
     * Those on all cases, newest first. That they were read is in the trail of each of the cases before they are given out.
     *
     * @param only of one kind; null for both
     * @param after the last one of the page before
     */
    public List<AuditNote> newest(Actor actor, AuditNote.@Nullable Kind only, @Nullable UUID after) {
        permissions.require(actor, "audit.read");
        List<AuditNote> notes = db.sql(
                        """
                select * from audit_note n where (:kind::text is null or n.kind = :kind)
                and (:after::uuid is null or (n.at, n.id) < (select b.at, b.id from audit_note b where b.id = :after))
                order by n.at desc, n.id desc limit :limit""")
                .param("kind", only == null ? null : only.name())
                .param("after", after)
                .param("limit", PAGE + 1)
                .query(AuditNotes::note)
                .list();
        notes.stream().map(AuditNote::caseId).distinct().forEach(one -> files.read(actor, one, "audit.notes"));
        return notes;
    }

    private static AuditNote note(ResultSet row, int number) throws SQLException {
        return new AuditNote(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                AuditNote.Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                row.getObject("by", UUID.class),
                row.getTimestamp("at").toInstant());
    }
}
