package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.identity.Command;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CounterProposals;
import org.kakehashi.review.Decision;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.DraftComments;
import org.kakehashi.review.Inquiries;
import org.kakehashi.review.MeasureSet;
import org.kakehashi.review.Objections;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Reviews;
import org.kakehashi.screening.Judgement;
import org.kakehashi.screening.ListedRelation;
import org.kakehashi.screening.Verdict;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done on a case, for programs: the same acts as on the screens. Each answers with the case as it is then. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "review", description = "案件の確認と判断 / Reviewing and deciding a case")
class ReviewApi {

    /** What is said. */
    record Said(@Nullable String text) {}

    /** Why. */
    record Reason(@Nullable String reason) {}

    /** A member's voice. */
    record VoteBody(@Nullable Outcome outcome, @Nullable String reason) {}

    /** @param reason needed for a no */
    record YesNo(@Nullable Boolean agreed, @Nullable String reason) {}

    /** @param reason needed where they are not accepted; {@code instead}: other measures that would be taken on */
    record MeasuresAnswer(@Nullable Boolean accepted, @Nullable String reason, @Nullable List<MeasureSet> instead) {}

    /**
     * Why the match is the listed party, is another, or cannot be told.
     *
     * @param evidence by which that can be checked; needed for another party
     * @param relation needed for the listed party
     * @param until last day of a clearance; without it as long as the institution's rule says
     * @param alike other matches with the very same evidence, answered in one go
     * @param concernFits of the same party: whether the list's category of concern is about the field of this case
     */
    record JudgementBody(
            @Nullable Verdict verdict,
            @Nullable String reason,
            @Nullable String evidence,
            @Nullable ListedRelation relation,
            @Nullable LocalDate until,
            @Nullable Set<UUID> alike,
            @Nullable Boolean concernFits) {

        Judgement judgement() throws BindException {
            return new Judgement(Given.of(verdict, "verdict"), said(reason), said(evidence), relation, until);
        }
    }

    /** @param reason needed to send it back; {@code alike}: others with the very same evidence, answered in one go */
    record SecondBody(@Nullable Boolean agreed, @Nullable String reason, @Nullable Set<UUID> alike) {}

    /** @param text what speaks against the draft; none where there is nothing to add */
    record Comment(@Nullable Boolean rebuts, @Nullable String text) {}

    /** @param value canonical text as in the catalogue of facts: true, 12, an enum's name, 2027-03-31 */
    record FactGiven(
            @Nullable SubjectType subjectType,
            @Nullable String subject,
            @Nullable String key,
            @Nullable String value,
            @Nullable String reason) {}

    /** @param departureReason needed where the outcome is not the recommended one; {@code holdUntil} only to postpone; {@code acceptsResidual}: in the decider's own name */
    record DecisionBody(
            @Nullable Outcome outcome,
            @Nullable String reasonJa,
            @Nullable String reasonEn,
            @Nullable String departureReason,
            @Nullable List<MeasureSet> measures,
            @Nullable LocalDate holdUntil,
            @Nullable Boolean acceptsResidual) {

        Decision decision() throws BindException {
            return new Decision(
                    Given.of(outcome, "outcome"),
                    said(reasonJa),
                    said(reasonEn),
                    departureReason,
                    measures == null ? List.of() : measures,
                    holdUntil,
                    Boolean.TRUE.equals(acceptsResidual));
        }
    }

    private final Reviews reviews;
    private final Inquiries inquiries;
    private final Objections objections;
    private final DraftComments comments;
    private final Decisions decisions;
    private final CounterProposals counters;
    private final CaseFiles files;
    private final CaseBodies bodies;

    ReviewApi(
            Reviews reviews,
            Inquiries inquiries,
            Objections objections,
            DraftComments comments,
            Decisions decisions,
            CounterProposals counters,
            CaseFiles files,
            CaseBodies bodies) {
        this.reviews = reviews;
        this.inquiries = inquiries;
        this.objections = objections;
        this.comments = comments;
        this.decisions = decisions;
        this.counters = counters;
        this.files = files;
        this.bodies = bodies;
    }

    @PostMapping("/questions")
    @Operation(summary = "研究者に質問する / Ask the researcher in the open")
    CaseBody ask(Command command, @PathVariable UUID id, @RequestBody Said body) {
        reviews.ask(command, id, said(body.text()));
        return now(command, id);
    }

    @PostMapping("/answers")
    @Operation(summary = "質問に答える / Answer the open question")
    CaseBody answer(Command command, @PathVariable UUID id, @RequestBody Said body) {
        reviews.answer(command, id, said(body.text()));
        return now(command, id);
    }

    @PostMapping("/comments")
    @Operation(summary = "内部コメント / Comment among reviewers; never shown to the researcher")
    CaseBody comment(Command command, @PathVariable UUID id, @RequestBody Said body) {
        reviews.comment(command, id, said(body.text()));
        return now(command, id);
    }

    @PostMapping("/facts")
    @Operation(summary = "わからなかった事実を確認する / Confirm a fact that was not known; the case is judged anew")
    CaseBody fact(Command command, @PathVariable UUID id, @RequestBody FactGiven body) throws BindException {
        Subject subject = new Subject(Given.of(body.subjectType(), "subjectType"), Given.of(body.subject(), "subject"));
        inquiries.confirmFact(command, id, subject, Given.of(body.key(), "key"), said(body.value()), body.reason());
        return now(command, id);
    }

    @PostMapping("/matches/{match}/judgement")
    @Operation(summary = "名称の一致を判断する / Judge a match with a list")
    CaseBody judge(Command command, @PathVariable UUID id, @PathVariable UUID match, @RequestBody JudgementBody body)
            throws BindException {
        inquiries.judgeMatch(command, id, match, body.judgement(), all(body.alike()), body.concernFits());
        return now(command, id);
    }

    @PostMapping("/matches/{match}/second")
    @Operation(
            summary =
                    "二人目として別の者との判断を確認する、または理由を付けて差し戻す / Confirm as the second person that a near match is another party, or send it back")
    CaseBody second(Command command, @PathVariable UUID id, @PathVariable UUID match, @RequestBody SecondBody body)
            throws BindException {
        inquiries.secondMatch(
                command, id, match, Given.of(body.agreed(), "agreed"), said(body.reason()), all(body.alike()));
        return now(command, id);
    }

    private static Set<UUID> all(@Nullable Set<UUID> ids) {
        return ids == null ? Set.of() : ids;
    }

    @PostMapping("/votes")
    @Operation(summary = "委員として投票する / Vote as a member of the committee")
    CaseBody vote(Command command, @PathVariable UUID id, @RequestBody VoteBody body) throws BindException {
        reviews.vote(command, id, Given.of(body.outcome(), "outcome"), said(body.reason()));
        return now(command, id);
    }

    @PostMapping("/upward")
    @Operation(summary = "上位の判断に委ねる / Send upward")
    CaseBody upward(Command command, @PathVariable UUID id, @RequestBody Reason body) {
        reviews.sendUpward(command, id, said(body.reason()));
        return now(command, id);
    }

    @PostMapping("/determination")
    @Operation(summary = "判断する / Decide; reasons in both languages")
    CaseBody determine(Command command, @PathVariable UUID id, @RequestBody DecisionBody body) throws BindException {
        decisions.determine(command, id, body.decision());
        return now(command, id);
    }

    @PostMapping("/countersignature")
    @Operation(summary = "二人目として署名する、または理由を付けて拒む / Sign as the second person, or refuse with a reason")
    CaseBody countersign(Command command, @PathVariable UUID id, @RequestBody YesNo body) throws BindException {
        decisions.countersign(command, id, Given.of(body.agreed(), "agreed"), body.reason());
        return now(command, id);
    }

    @PostMapping("/measures-answer")
    @Operation(summary = "措置を受け入れる、理由を述べる、または別の措置を提案する / Take on the measures, say why not, or propose others")
    CaseBody measures(Command command, @PathVariable UUID id, @RequestBody MeasuresAnswer body) throws BindException {
        boolean accepted = Given.of(body.accepted(), "accepted");
        if (!accepted && body.instead() != null) {
            counters.propose(command, id, body.instead(), said(body.reason()));
        } else {
            decisions.answerMeasures(command, id, accepted, body.reason());
        }
        return now(command, id);
    }

    @PostMapping("/objection")
    @Operation(summary = "異議を申し出る / See a decision differently")
    CaseBody object(Command command, @PathVariable UUID id, @RequestBody Said body) {
        objections.object(command, id, said(body.text()));
        return now(command, id);
    }

    @PostMapping("/draft-comment")
    @Operation(summary = "決定案に反論する、または述べることはないと答える / Rebut a draft decision, or have nothing to add")
    CaseBody comment(Command command, @PathVariable UUID id, @RequestBody Comment body) throws BindException {
        comments.comment(command, id, Given.of(body.rebuts(), "rebuts"), body.text());
        return now(command, id);
    }

    @PostMapping("/reconsideration")
    @Operation(summary = "異議を再検討し、あらためて決める / Reconsider a decision, with no hand in the first")
    CaseBody reconsider(Command command, @PathVariable UUID id, @RequestBody DecisionBody body) throws BindException {
        objections.reconsider(command, id, body.decision());
        return now(command, id);
    }

    @PostMapping("/resumption")
    @Operation(summary = "保留を解いて再開する / Take up a case that was on hold")
    CaseBody resume(Command command, @PathVariable UUID id, @RequestBody Reason body) {
        reviews.resume(command, id, said(body.reason()));
        return now(command, id);
    }

    private CaseBody now(Command command, UUID id) {
        return bodies.of(command.actor(), files.read(command.actor(), id, "API"));
    }

    /** What was left out is missing, which the review itself tells by its field. */
    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
