package org.kakehashi.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Relation;
import org.kakehashi.identity.Role;
import org.kakehashi.screening.Match;
import org.kakehashi.screening.Screenings;
import org.kakehashi.screening.Verdict;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do on a case under review: ask and answer, comment, vote, determine, sign, accept measures. What comes next
 * is the flow's affair, which level has the case is the table {@code review-route}'s.
 */
@Component
public class Reviews {

    private static final String CONCERN_FITS = "institution.listConcernMatchesField";

    private final Commands commands;
    private final Permissions permissions;
    private final People people;
    private final CaseFiles files;
    private final WorkList workList;
    private final Conversation conversation;
    private final Determinations determinations;
    private final CaseAssessments assessments;
    private final Signatures signatures;
    private final Screenings screenings;
    private final ReviewProcess process;
    private final Trail trail;
    private final Clock clock;

    Reviews(
            Commands commands,
            Permissions permissions,
            People people,
            CaseFiles files,
            WorkList workList,
            Conversation conversation,
            Determinations determinations,
            CaseAssessments assessments,
            Signatures signatures,
            Screenings screenings,
            ReviewProcess process,
            Trail trail,
            Clock clock) {
        this.commands = commands;
        this.permissions = permissions;
        this.people = people;
        this.files = files;
        this.workList = workList;
        this.conversation = conversation;
        this.determinations = determinations;
        this.assessments = assessments;
        this.signatures = signatures;
        this.screenings = screenings;
        this.process = process;
        this.trail = trail;
        this.clock = clock;
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

    public List<Objection> objections(UUID caseId) {
        return conversation.objections(caseId);
    }

    public Optional<Determination> determination(UUID caseId) {
        return determinations.inForce(caseId);
    }

    public List<Determination> determinations(UUID caseId) {
        return determinations.all(caseId);
    }

    /** Asks the researcher in the open; the review's clock stands until the answer or its deadline. */
    @Transactional
    public void ask(Command command, UUID caseId, String text) {
        commands.once(command, "review.ask", List.of(caseId, text), () -> {
            examining(command.actor(), caseId);
            said("text", text);
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
            permissions.require(command.actor(), "review.answer", relations(command.actor(), caseId));
            workList.held(command.actor(), caseId, Step.ANSWER_QUESTION);
            said("answer", text);
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
            CaseFile file = notOwn(command.actor(), caseId);
            permissions.require(command.actor(), "review.comment", relations(command.actor(), file.id()));
            said("text", text);
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
            Step step = examining(command.actor(), caseId);
            if (step == Step.DELIBERATE) {
                throw new Refused.OutcomeDoesNotFit();
            }
            said("reason", reason);
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
            CaseFile file = notOwn(command.actor(), caseId);
            permissions.require(command.actor(), "review.vote");
            if (workList.open(caseId, Step.DELIBERATE).isEmpty()) {
                throw new Refused.NotWaiting(Step.DELIBERATE);
            }
            fits(file, outcome);
            said("reason", reason);
            conversation.vote(command, file, outcome, reason);
            trail.write(command.act(ReviewActs.VOTED, Stream.ofCase(caseId))
                    .fact("outcome", outcome)
                    .fact("round", file.round())
                    .opening("reason", reason)
                    .build());
        });
    }

    /**
     * Answers for a fact that was not known; the case is judged and weighed anew with it.
     *
     * @param value canonical text of the value, as the catalogue of facts has it
     * @throws org.kakehashi.fact.WrongFactType if the catalogue does not allow the value
     */
    @Transactional
    public void confirmFact(
            Command command, UUID caseId, Subject subject, String key, String value, @Nullable String reason) {
        commands.once(
                command, "review.confirm-fact", List.of(caseId, subject, key, value, String.valueOf(reason)), () -> {
                    examining(command.actor(), caseId);
                    said("value", value);
                    String why = said("reason", reason);
                    LocalDate today = LocalDate.ofInstant(command.at(), clock.getZone());
                    recordConfirmed(command, caseId, subject, key, value, why);
                    assessments.confirm(command, caseId, subject, key, value, why, today);
                });
    }

    private void recordConfirmed(Command command, UUID caseId, Subject subject, String key, String value, String why) {
        trail.write(command.act(ReviewActs.FACT_CONFIRMED, Stream.ofCase(caseId))
                .fact("subjectType", subject.type())
                // the person of a case is known without being named
                .fact("subject", subject.type() == SubjectType.PERSON ? null : subject.id())
                .fact("key", key)
                .fact("value", value)
                .opening("reason", why)
                .build());
    }

    /** What must still be said before the decision can be signed, by field; {@link #determine} refuses the first. */
    public List<String> missing(UUID caseId, Decision decision) {
        List<String> missing = new ArrayList<>();
        if (blank(decision.reasonJa())) {
            missing.add("reasonJa");
        }
        if (blank(decision.reasonEn())) {
            missing.add("reasonEn");
        }
        if (decision.outcome().hasMeasures() == decision.measures().isEmpty()) {
            missing.add("measures");
        }
        if ((decision.outcome() == Outcome.POSTPONE) == (decision.holdUntil() == null)) {
            missing.add("holdUntil");
        }
        if (departs(caseId, decision) && blank(decision.departureReason())) {
            missing.add("departureReason");
        }
        return missing;
    }

    private boolean departs(UUID caseId, Decision decision) {
        return assessments
                .recommended(caseId)
                .filter(recommended -> recommended != decision.outcome())
                .isPresent();
    }

    /** The cases with an objection that this actor may hear, the one that waits longest first. */
    public List<UUID> objectionsToHear(Actor actor) {
        if (!permissions.may(actor, "review.hear")) {
            return List.of();
        }
        return conversation.casesWithOpenObjection().stream()
                .filter(caseId -> !files.get(caseId).isOwnOf(actor.person()))
                .filter(caseId -> !List.of(relations(actor, caseId)).contains(Relation.DECIDER))
                .toList();
    }

    /**
     * Decides. How many signatures that needs, is decided by the table {@code decision-signatures}; in the committee the
     * outcome is the one that more than half of those who may vote have voted for.
     */
    @Transactional
    public void determine(Command command, UUID caseId, Decision decision) {
        commands.once(command, "review.determine", Map.of("case", caseId, "decision", decision), () -> {
            Step step = examining(command.actor(), caseId);
            CaseFile file = files.get(caseId);
            fits(file, decision.outcome());
            missing(caseId, decision).stream().findFirst().ifPresent(field -> {
                throw new Refused.Missing(field);
            });
            assessments.requireKnown(decision.measures());
            if (step == Step.DELIBERATE) {
                majority(file, decision.outcome());
            }
            String recommended =
                    assessments.recommended(caseId).map(Outcome::name).orElse(null);
            boolean departs = departs(caseId, decision);
            Level level = levelOf(command.actor().role());
            int needed = signatures.needed(decision.outcome(), departs, file.worstConcern());
            UUID id = determinations.add(command, file, decision, recommended, departs, level, needed);
            trail.write(command.act(ReviewActs.DETERMINED, Stream.ofCase(caseId))
                    .fact("determination", id)
                    .fact("outcome", decision.outcome())
                    .fact("recommended", recommended)
                    .fact("departs", departs)
                    .fact("level", level)
                    .fact("signatures", needed)
                    .fact(
                            "measures",
                            decision.measures().stream().map(MeasureSet::id).toList())
                    .fact("holdUntil", decision.holdUntil())
                    .opening("reasonJa", decision.reasonJa())
                    .opening("reasonEn", decision.reasonEn())
                    .opening("departureReason", decision.departureReason())
                    .build());
            process.determined(
                    caseId, decision.outcome(), needed > 1, !decision.measures().isEmpty());
        });
    }

    /** The second signature, or its refusal with a reason, by somebody else. */
    @Transactional
    public void countersign(Command command, UUID caseId, boolean agreed, @Nullable String reason) {
        commands.once(command, "review.countersign", List.of(caseId, agreed, String.valueOf(reason)), () -> {
            workList.held(command.actor(), caseId, Step.COUNTERSIGN);
            permissions.require(command.actor(), "review.examine", Relation.ASSIGNED);
            Determination determination =
                    determinations.inForce(caseId).orElseThrow(() -> new Refused.NotWaiting(Step.COUNTERSIGN));
            if (determination.decidedBy().equals(command.actor().person())) {
                throw new Refused.SameSignature();
            }
            if (agreed) {
                determinations.countersign(command, determination.id());
                trail.write(command.act(ReviewActs.COUNTERSIGNED, Stream.ofCase(caseId))
                        .fact("determination", determination.id())
                        .build());
            } else {
                String why = said("reason", reason);
                determinations.refuse(command, determination.id(), why);
                trail.write(command.act(ReviewActs.COUNTERSIGNATURE_REFUSED, Stream.ofCase(caseId))
                        .fact("determination", determination.id())
                        .opening("reason", why)
                        .build());
            }
            process.countersigned(caseId, agreed);
        });
    }

    /** The researcher takes on the measures, or says why not; then the case is examined again. */
    @Transactional
    public void answerMeasures(Command command, UUID caseId, boolean accepted, @Nullable String reason) {
        commands.once(command, "review.accept-measures", List.of(caseId, accepted, String.valueOf(reason)), () -> {
            permissions.require(command.actor(), "review.accept-measures", relations(command.actor(), caseId));
            workList.held(command.actor(), caseId, Step.ACCEPT_MEASURES);
            Determination determination =
                    determinations.inForce(caseId).orElseThrow(() -> new Refused.NotWaiting(Step.ACCEPT_MEASURES));
            if (accepted) {
                determinations.acceptMeasures(determination.id(), command.at());
                trail.write(command.act(ReviewActs.MEASURES_ACCEPTED, Stream.ofCase(caseId))
                        .fact("determination", determination.id())
                        .build());
            } else {
                String why = said("reason", reason);
                determinations.declineMeasures(determination.id(), why);
                trail.write(command.act(ReviewActs.MEASURES_DECLINED, Stream.ofCase(caseId))
                        .fact("determination", determination.id())
                        .opening("reason", why)
                        .build());
            }
            process.measuresAnswered(caseId, accepted);
        });
    }

    /** Takes up a case that was on hold. */
    @Transactional
    public void resume(Command command, UUID caseId, String reason) {
        commands.once(command, "review.resume", List.of(caseId, reason), () -> {
            notOwn(command.actor(), caseId);
            permissions.require(command.actor(), "review.resume");
            if (workList.open(caseId, Step.RESUME).isEmpty()) {
                throw new Refused.NotWaiting(Step.RESUME);
            }
            said("reason", reason);
            trail.write(command.act(ReviewActs.CASE_RESUMED, Stream.ofCase(caseId))
                    .opening("reason", reason)
                    .build());
            process.resumed(caseId);
        });
    }

    /** The researcher sees a decision differently. It stands until somebody without a hand in it has heard it. */
    @Transactional
    public void object(Command command, UUID caseId, String text) {
        commands.once(command, "review.object", List.of(caseId, text), () -> {
            permissions.require(command.actor(), "review.object", relations(command.actor(), caseId));
            CaseFile file = files.get(caseId);
            boolean open = conversation.objections(caseId).stream().anyMatch(one -> one.heardAt() == null);
            if (open || file.outcome() == null) {
                throw new Refused.StillOpen();
            }
            said("text", text);
            UUID objection = conversation.object(command, caseId, text);
            trail.write(command.act(ReviewActs.OBJECTED, Stream.ofCase(caseId))
                    .fact("objection", objection)
                    .opening("text", text)
                    .build());
        });
    }

    /** Answers an objection; whoever decided or signed may not. Upheld: the researcher may send the case in anew. */
    @Transactional
    public void hear(Command command, UUID caseId, String answer, boolean upheld) {
        commands.once(command, "review.hear", List.of(caseId, answer, upheld), () -> {
            notOwn(command.actor(), caseId);
            permissions.require(command.actor(), "review.hear");
            if (List.of(relations(command.actor(), caseId)).contains(Relation.DECIDER)) {
                throw new Refused.SameSignature();
            }
            Objection objection = conversation.objections(caseId).stream()
                    .filter(one -> one.heardAt() == null)
                    .findFirst()
                    .orElseThrow(Refused.StillOpen::new);
            said("answer", answer);
            conversation.hear(command, objection.id(), answer, upheld);
            trail.write(command.act(ReviewActs.OBJECTION_HEARD, Stream.ofCase(caseId))
                    .fact("objection", objection.id())
                    .fact("upheld", upheld)
                    .opening("answer", answer)
                    .build());
        });
    }

    /**
     * Says what a match with a list is; once none is open, the flow goes on.
     *
     * @param concernFits of the same party: whether the list's category of concern is about the field of this case; null where
     *     that cannot be told, which keeps it open
     */
    @Transactional
    public void judgeMatch(
            Command command, UUID caseId, UUID matchId, Verdict verdict, String reason, @Nullable Boolean concernFits) {
        List<Object> said = List.of(caseId, matchId, verdict, reason, String.valueOf(concernFits));
        commands.once(command, "review.judge-match", said, () -> {
            workList.held(command.actor(), caseId, Step.JUDGE_MATCHES);
            Match judged = screenings.openMatches(caseId).stream()
                    .filter(match -> match.id().equals(matchId))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchThing("match"));
            screenings.judge(command.next(), matchId, verdict, reason);
            if (verdict == Verdict.SAME && concernFits != null) {
                Subject party =
                        new Subject(SubjectType.INSTITUTION, judged.partyId().toString());
                recordConfirmed(command, caseId, party, CONCERN_FITS, concernFits.toString(), reason);
                assessments.confirmBeforehand(command, caseId, party, CONCERN_FITS, concernFits.toString(), reason);
            }
            if (screenings.openMatches(caseId).isEmpty()) {
                process.matchesJudged(caseId);
            }
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

    /** The step of examination that the actor has claimed. */
    private Step examining(Actor actor, UUID caseId) {
        Step step = workList.open(caseId, Step.DELIBERATE).isPresent() ? Step.DELIBERATE : Step.REVIEW_CASE;
        workList.held(actor, caseId, step);
        permissions.require(actor, "review.examine", Relation.ASSIGNED);
        return step;
    }

    private CaseFile notOwn(Actor actor, UUID caseId) {
        CaseFile file = files.sight(actor, caseId);
        if (file.isOwnOf(actor.person())) {
            throw new Refused.OwnCase();
        }
        return file;
    }

    private Relation[] relations(Actor actor, UUID caseId) {
        return files.relationsOf(actor, caseId).toArray(Relation[]::new);
    }

    private void majority(CaseFile file, Outcome outcome) {
        long mayVote = people.withRole(Role.COMMITTEE).stream()
                .filter(member -> !file.isOwnOf(member.id()))
                .count();
        long agree = conversation.votes(file).stream()
                .filter(vote -> vote.outcome() == outcome)
                .count();
        if (agree * 2 <= mayVote) {
            throw new Refused.NoMajority();
        }
    }

    private static void fits(CaseFile file, Outcome outcome) {
        if (outcome.kind() != file.kind()) {
            throw new Refused.OutcomeDoesNotFit();
        }
        boolean proceeds = outcome == Outcome.PROCEED || outcome == Outcome.PROCEED_WITH_MEASURES;
        if (proceeds && file.prohibited()) {
            throw new Refused.Prohibited();
        }
    }

    private static Level levelOf(Role role) {
        for (Level level : Level.values()) {
            if (level.role() == role) {
                return level;
            }
        }
        throw new Refused.NotClaimedByYou();
    }

    private static String said(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new Refused.Missing(field);
        }
        return text;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
