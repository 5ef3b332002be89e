package org.kakehashi.web.api;

import java.util.List;
import java.util.Optional;
import org.kakehashi.document.Letters;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Role;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.Finding;
import org.kakehashi.policy.WouldChange;
import org.kakehashi.policy.weighing.Weighing;
import org.kakehashi.review.CaseAssessment;
import org.kakehashi.review.CaseAssessments;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CounterProposals;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.Determination;
import org.kakehashi.review.DraftComments;
import org.kakehashi.review.Objections;
import org.kakehashi.review.Reviews;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkItem;
import org.kakehashi.review.WorkList;
import org.kakehashi.screening.Screenings;
import org.springframework.stereotype.Component;

/** Puts a case together for a program: the researcher gets public words and no name. */
@Component
class CaseBodies {

    private final CaseAssessments assessments;
    private final Reviews reviews;
    private final Objections objections;
    private final DraftComments comments;
    private final CounterProposals counters;
    private final Decisions decisions;
    private final WorkList workList;
    private final Letters letters;
    private final Screenings screenings;

    CaseBodies(
            CaseAssessments assessments,
            Reviews reviews,
            Objections objections,
            DraftComments comments,
            CounterProposals counters,
            Decisions decisions,
            WorkList workList,
            Letters letters,
            Screenings screenings) {
        this.assessments = assessments;
        this.reviews = reviews;
        this.objections = objections;
        this.comments = comments;
        this.counters = counters;
        this.decisions = decisions;
        this.workList = workList;
        this.letters = letters;
        this.screenings = screenings;
    }

    /** The caller has decided that the case may be seen. */
    CaseBody of(Actor actor, CaseFile file) {
        boolean examiner = actor.role() != Role.RESEARCHER;
        Optional<CaseAssessment> newest = assessments.newest(file.id());
        List<WorkItem> open = workList.of(file.id());
        return new CaseBody(
                file.id(),
                file.kind(),
                file.number(),
                file.state(),
                Concern.valueOf(file.worstConcern()),
                file.unresolved(),
                file.prohibited(),
                file.round(),
                file.outcome(),
                file.openedAt(),
                open.stream().map(item -> waiting(item, examiner)).toList(),
                newest.stream()
                        .flatMap(one -> one.assessment().findings().stream())
                        .map(finding -> finding(finding, examiner))
                        .toList(),
                newest.map(CaseAssessment::weighing)
                        .filter(weighing -> examiner)
                        .map(CaseBodies::recommendation)
                        .orElse(null),
                reviews.questions(file.id()).stream()
                        .map(one -> CaseBody.QuestionBody.of(one, examiner))
                        .toList(),
                decisions
                        .determination(file.id())
                        .filter(one -> examiner || told(file, one, open))
                        .map(one -> determination(one, examiner))
                        .orElse(null),
                letters.of(file.id()).stream()
                        .map(one -> new CaseBody.LetterBody(one.id(), one.kind(), one.number(), one.issuedAt()))
                        .toList(),
                objections.objections(file.id()).stream()
                        .map(CaseBody.ObjectionBody::of)
                        .toList(),
                comments.of(file.id()).stream()
                        .map(CaseBody.DraftCommentBody::of)
                        .toList(),
                counters.of(file.id()).stream().map(CaseBody.CounterBody::of).toList(),
                examiner ? screenings.matches(file.id()) : List.of(),
                examiner
                        ? reviews.comments(file.id()).stream()
                                .map(one -> new CaseBody.CommentBody(one.by(), one.role(), one.at(), one.text()))
                                .toList()
                        : List.of());
    }

    /** A decision that still lacks a signature is not the researcher's to read. */
    private static boolean told(CaseFile file, Determination one, List<WorkItem> open) {
        return open.stream()
                        .anyMatch(item -> item.step() == Step.ACCEPT_MEASURES || item.step() == Step.COMMENT_ON_DRAFT)
                || (file.outcome() != null && one.round() == file.round() && open.isEmpty());
    }

    private static CaseBody.Waiting waiting(WorkItem item, boolean examiner) {
        return new CaseBody.Waiting(
                item.step(),
                item.role(),
                item.dueOn(),
                examiner ? item.id() : null,
                examiner ? item.version() : null,
                examiner ? item.claimedBy() : null);
    }

    private static CaseBody.FindingBody finding(Finding one, boolean examiner) {
        return new CaseBody.FindingBody(
                one.kind(),
                one.rule(),
                one.pack(),
                one.packVersion(),
                one.grade(),
                one.unresolved(),
                one.textFor(examiner),
                one.source(),
                one.clause(),
                one.force(),
                one.secondary(),
                one.wouldChange().stream()
                        .filter(change -> examiner || change.effect() != WouldChange.Effect.ADDS)
                        .toList());
    }

    private static CaseBody.RecommendationBody recommendation(Weighing weighing) {
        return new CaseBody.RecommendationBody(
                weighing.recommendation().form(),
                weighing.recommendation().rules(),
                weighing.recommendation().reason(),
                weighing.benefit().best(),
                weighing.proposed().worst(),
                weighing.proposed().measures());
    }

    private static CaseBody.DeterminationBody determination(Determination one, boolean examiner) {
        return new CaseBody.DeterminationBody(
                one.decision().outcome(),
                one.decision().reasonJa(),
                one.decision().reasonEn(),
                examiner ? one.decision().departureReason() : null,
                one.decision().measures(),
                one.decision().holdUntil(),
                one.level(),
                one.decidedAt(),
                one.signatures(),
                one.countersignedAt() != null,
                one.residual(),
                one.decision().acceptsResidual(),
                examiner ? one.decidedBy() : null,
                examiner ? one.countersignedBy() : null);
    }
}
