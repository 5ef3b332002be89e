package org.kakehashi.review;

import java.util.List;
import java.util.UUID;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.Permissions;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do on a case under review: ask and answer, comment, vote, hand it on. What comes next is the flow's affair,
 * which level has the case is the table {@code review-route}'s.
 */
@Component
public class Reviews {

    private final Commands commands;
    private final Permissions permissions;
    private final CaseFiles files;
    private final WorkList workList;
    private final Conversation conversation;
    private final Examination examination;
    private final ReviewProcess process;
    private final Trail trail;

    Reviews(
            Commands commands,
            Permissions permissions,
            CaseFiles files,
            WorkList workList,
            Conversation conversation,
            Examination examination,
            ReviewProcess process,
            Trail trail) {
        this.commands = commands;
        this.permissions = permissions;
        this.files = files;
        this.workList = workList;
        this.conversation = conversation;
        this.examination = examination;
        this.process = process;
        this.trail = trail;
    }

    public List<Question> questions(UUID caseId) {
        return conversation.questions(caseId);
    }

    public List<Comment> comments(UUID caseId) {
        return conversation.comments(caseId);
    }

    public List<Vote> votes(UUID caseId) {
        return conversation.votes(files.get(caseId));
    }

    /** Asks the researcher in the open; the review's clock stands until the answer or its deadline. */
    @Transactional
    public void ask(Command command, UUID caseId, String text) {
        commands.once(command, "review.ask", List.of(caseId, text), () -> {
            examination.held(command.actor(), caseId);
            Examination.said("text", text);
            UUID question = conversation.ask(command, caseId, text);
            trail.write(command.act(ReviewActs.QUESTION_ASKED, Stream.ofCase(caseId))
                    .fact("question", question)
                    .opening("text", text)
                    .build());
            process.questionAsked(caseId);
        });
    }

    /** The researcher's answer to the open question; the review goes on with the same reviewer. */
    @Transactional
    public void answer(Command command, UUID caseId, String text) {
        commands.once(command, "review.answer", List.of(caseId, text), () -> {
            permissions.require(command.actor(), "review.answer", examination.relations(command.actor(), caseId));
            workList.held(command.actor(), caseId, Step.ANSWER_QUESTION);
            Examination.said("answer", text);
            Question question =
                    conversation.openQuestion(caseId).orElseThrow(() -> new Refused.NotWaiting(Step.ANSWER_QUESTION));
            conversation.answer(command, question.id(), text);
            trail.write(command.act(ReviewActs.QUESTION_ANSWERED, Stream.ofCase(caseId))
                    .fact("question", question.id())
                    .opening("answer", text)
                    .build());
            process.answered(caseId);
        });
    }

    /** The answer did not come in time: the reviewer goes on without it. */
    @Transactional
    public void answerOverdue(Command command, UUID caseId) {
        conversation.openQuestion(caseId).ifPresent(question -> {
            conversation.overdue(question.id());
            trail.write(command.act(ReviewActs.QUESTION_OVERDUE, Stream.ofCase(caseId))
                    .fact("question", question.id())
                    .build());
        });
    }

    /** A note among reviewers; it moves nothing. */
    @Transactional
    public void comment(Command command, UUID caseId, String text) {
        commands.once(command, "review.comment", List.of(caseId, text), () -> {
            CaseFile file = examination.notOwn(command.actor(), caseId);
            permissions.require(command.actor(), "review.comment", examination.relations(command.actor(), file.id()));
            Examination.said("text", text);
            UUID comment = conversation.comment(command, caseId, text);
            trail.write(command.act(ReviewActs.COMMENTED, Stream.ofCase(caseId))
                    .fact("comment", comment)
                    .opening("text", text)
                    .build());
        });
    }

    /** Hands the case to the next level. */
    @Transactional
    public void sendUpward(Command command, UUID caseId, String reason) {
        commands.once(command, "review.send-upward", List.of(caseId, reason), () -> {
            examination.held(command.actor(), caseId);
            if (command.actor().role() == Level.highest().role()) {
                throw new Refused.OutcomeDoesNotFit();
            }
            Examination.said("reason", reason);
            trail.write(command.act(ReviewActs.SENT_UPWARD, Stream.ofCase(caseId))
                    .fact("from", command.actor().role())
                    .opening("reason", reason)
                    .build());
            process.sentUpward(caseId);
        });
    }

    /** A committee member's voice; it may be changed until the committee has determined. */
    @Transactional
    public void vote(Command command, UUID caseId, Outcome outcome, String reason) {
        commands.once(command, "review.vote", List.of(caseId, outcome, reason), () -> {
            CaseFile file = examination.notOwn(command.actor(), caseId);
            permissions.require(command.actor(), "review.vote");
            if (workList.open(caseId, Step.DELIBERATE).isEmpty()) {
                throw new Refused.NotWaiting(Step.DELIBERATE);
            }
            Examination.fits(file, outcome);
            Examination.said("reason", reason);
            conversation.vote(command, file, outcome, reason);
            trail.write(command.act(ReviewActs.VOTED, Stream.ofCase(caseId))
                    .fact("outcome", outcome)
                    .fact("round", file.round())
                    .opening("reason", reason)
                    .build());
        });
    }

    /** Takes up a case that was on hold. */
    @Transactional
    public void resume(Command command, UUID caseId, String reason) {
        commands.once(command, "review.resume", List.of(caseId, reason), () -> {
            examination.notOwn(command.actor(), caseId);
            permissions.require(command.actor(), "review.resume");
            if (workList.open(caseId, Step.RESUME).isEmpty()) {
                throw new Refused.NotWaiting(Step.RESUME);
            }
            Examination.said("reason", reason);
            trail.write(command.act(ReviewActs.CASE_RESUMED, Stream.ofCase(caseId))
                    .opening("reason", reason)
                    .build());
            process.resumed(caseId);
        });
    }

    /** A timer rang: somebody was told. */
    @Transactional
    public void reminded(Command command, UUID caseId, Step step) {
        trail.write(command.act(ReviewActs.REMINDED, Stream.ofCase(caseId))
                .fact("step", step)
                .build());
    }

    /** The time for a review is over: the next level gets it. */
    @Transactional
    public void escalated(Command command, UUID caseId) {
        trail.write(command.act(ReviewActs.ESCALATED, Stream.ofCase(caseId))
                .fact("from", Step.REVIEW_CASE)
                .build());
    }
}
