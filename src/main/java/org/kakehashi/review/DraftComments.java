package org.kakehashi.review;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.Permissions;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision against the researcher is a draft until he was heard. Which decisions are, is decided by the table
 * {@code draft-comment}; for how long he is waited for, by {@code deadlines}.
 */
@Component
public class DraftComments {

    private final JdbcClient db;
    private final Commands commands;
    private final Permissions permissions;
    private final WorkList workList;
    private final Determinations determinations;
    private final Examination examination;
    private final ReviewProcess process;
    private final Trail trail;

    DraftComments(
            JdbcClient db,
            Commands commands,
            Permissions permissions,
            WorkList workList,
            Determinations determinations,
            Examination examination,
            ReviewProcess process,
            Trail trail) {
        this.db = db;
        this.commands = commands;
        this.permissions = permissions;
        this.workList = workList;
        this.determinations = determinations;
        this.examination = examination;
        this.process = process;
        this.trail = trail;
    }

    /** By date. */
    public List<DraftComment> of(UUID caseId) {
        return db.sql("select * from draft_comment where case_id = :case order by at")
                .param("case", caseId)
                .query((row, i) -> new DraftComment(
                        row.getObject("determination_id", UUID.class),
                        DraftComment.Kind.valueOf(row.getString("kind")),
                        row.getObject("by", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("text")))
                .list();
    }

    /** Whether the researcher was heard in this round. */
    boolean heard(CaseFile file) {
        return db.sql("select count(*) from draft_comment where case_id = :case and round = :round")
                        .param("case", file.id())
                        .param("round", file.round())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The researcher rebuts the draft, and the case is examined again with it, or he has nothing to add. */
    @Transactional
    public void comment(Command command, UUID caseId, boolean rebuts, @Nullable String text) {
        commands.once(command, "review.comment-on-draft", List.of(caseId, rebuts, String.valueOf(text)), () -> {
            permissions.require(
                    command.actor(), "review.comment-on-draft", examination.relations(command.actor(), caseId));
            workList.held(command.actor(), caseId, Step.COMMENT_ON_DRAFT);
            DraftComment.Kind kind = rebuts ? DraftComment.Kind.REBUTTED : DraftComment.Kind.NOTHING_TO_ADD;
            keep(command, caseId, kind, rebuts ? Examination.said("draft-comment", text) : null);
            process.commented(caseId, rebuts);
        });
    }

    /** Nothing was said in time: the decision becomes final as it is. */
    @Transactional
    public void lapsed(Command command, UUID caseId) {
        keep(command, caseId, DraftComment.Kind.LAPSED, null);
    }

    private void keep(Command command, UUID caseId, DraftComment.Kind kind, @Nullable String text) {
        Determination draft =
                determinations.inForce(caseId).orElseThrow(() -> new Refused.NotWaiting(Step.COMMENT_ON_DRAFT));
        db.sql(
                        """
                insert into draft_comment (determination_id, case_id, round, kind, by, at, text)
                values (:draft, :case, :round, :kind, :by, :at, :text)""")
                .param("draft", draft.id())
                .param("case", caseId)
                .param("round", draft.round())
                .param("kind", kind.name())
                .param(
                        "by",
                        kind == DraftComment.Kind.LAPSED
                                ? null
                                : command.actor().person())
                .param("at", Timestamp.from(command.at()))
                .param("text", text)
                .update();
        trail.write(command.act(ReviewActs.DRAFT_COMMENTED, Stream.ofCase(caseId))
                .fact("determination", draft.id())
                .fact("kind", kind)
                .opening("text", text)
                .build());
    }
}
