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

    /** Characters of a note, at most. */
    public static final int LONGEST = 4_000;

    private static final String NOT_OWN =
            " from audit_note n join case_file f on f.id = n.case_id and :me not in (f.subject_id, f.proposer_id)";

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
     * @throws TextTooLong if there are more than {@link #LONGEST} characters
     * @throws NoSuchThing if there is no such case, or it is the auditor's own
     */
    @Transactional
    public UUID write(Command command, UUID caseId, AuditNote.Kind kind, String text) {
        permissions.require(command.actor(), "audit.note");
        // a form counts a line end as one character and sends two
        String words = text.replace("\r\n", "\n").strip();
        if (words.isEmpty()) {
            throw new TextMissing();
        }
        if (words.length() > LONGEST) {
            throw new TextTooLong();
        }
        files.sight(command.actor(), caseId);
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
     * Those on all cases but the auditor's own, newest first. That they were read is in the trail of each of the cases before
     * they are given out.
     *
     * @param only of one kind; null for both
     * @param after the last one of the page before
     */
    public List<AuditNote> newest(Actor actor, AuditNote.@Nullable Kind only, @Nullable UUID after) {
        List<AuditNote> notes = listed(actor, "n.*", only, after, PAGE + 1)
                .query(AuditNotes::note)
                .list();
        opened(actor, notes.stream().map(AuditNote::caseId).toList());
        return notes;
    }

    /** Ids alone, newest first. */
    List<UUID> ids(Actor actor, AuditNote.@Nullable Kind only, int most) {
        return listed(actor, "n.id", only, null, most).query(UUID.class).list();
    }

    private JdbcClient.StatementSpec listed(
            Actor actor, String columns, AuditNote.@Nullable Kind only, @Nullable UUID after, int limit) {
        permissions.require(actor, "audit.read");
        return db.sql(
                        "select " + columns + NOT_OWN + " "
                                + """
                where (:kind::text is null or n.kind = :kind)
                 and (:after::uuid is null or (n.at, n.id) < (select b.at, b.id from audit_note b where b.id = :after))
                 order by n.at desc, n.id desc limit :limit""")
                .param("me", actor.person())
                .param("kind", only == null ? null : only.name())
                .param("after", after)
                .param("limit", limit);
    }

    /** Which cases notes are about. */
    List<UUID> casesOf(List<UUID> ids) {
        return db.sql("select distinct case_id from audit_note where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Records of each of the cases that its notes are about to be read. */
    void opened(Actor actor, List<UUID> cases) {
        cases.stream().distinct().forEach(one -> files.read(actor, one, "audit.notes"));
    }

    /** The notes of these ids, newest first. */
    List<AuditNote> those(List<UUID> ids) {
        return db.sql("select * from audit_note where id = any(:ids) order by at desc, id desc")
                .param("ids", ids.toArray(UUID[]::new))
                .query(AuditNotes::note)
                .list();
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
