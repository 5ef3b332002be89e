package org.kakehashi.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.document.LetterKind;
import org.kakehashi.identity.Role;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.LegalForce;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.WouldChange;
import org.kakehashi.policy.weighing.Form;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.CaseState;
import org.kakehashi.review.CounterProposal;
import org.kakehashi.review.DraftComment;
import org.kakehashi.review.Level;
import org.kakehashi.review.MeasureSet;
import org.kakehashi.review.Objection;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Question;
import org.kakehashi.review.Step;
import org.kakehashi.screening.Match;

/**
 * A case as a program reads it.
 *
 * @param waiting what is waited for now, and whom
 * @param findings in full for those who examine, in public words for the researcher
 * @param matches and what follows below it: empty for the researcher
 * @param determination the one in force; for the researcher once it is signed, also while it is a draft
 */
record CaseBody(
        UUID id,
        CaseKind kind,
        String number,
        CaseState state,
        Concern worstConcern,
        boolean unresolved,
        boolean prohibited,
        int round,
        @Nullable Outcome outcome,
        Instant openedAt,
        List<Waiting> waiting,
        List<FindingBody> findings,
        @Nullable RecommendationBody recommendation,
        List<QuestionBody> questions,
        @Nullable DeterminationBody determination,
        List<LetterBody> letters,
        List<ObjectionBody> objections,
        List<DraftCommentBody> draftComments,
        List<CounterBody> counterProposals,
        List<Match> matches,
        List<CommentBody> comments) {

    /** @param item to claim it by, with its version; null for the researcher */
    record Waiting(
            Step step,
            Role holder,
            @Nullable LocalDate dueOn,
            @Nullable UUID item,
            @Nullable Integer version,
            @Nullable UUID claimedBy) {}

    /** One finding. */
    record FindingBody(
            RuleKind kind,
            String rule,
            String pack,
            String packVersion,
            Concern grade,
            boolean unresolved,
            Text text,
            String source,
            String clause,
            LegalForce force,
            boolean secondary,
            List<WouldChange> wouldChange) {}

    /** What the tables suggest; a person decides. */
    record RecommendationBody(
            Form form, List<String> rules, Text reason, int benefit, Concern residual, List<String> measures) {}

    /** A decision as it stands; who made it is told to those who examine. */
    record DeterminationBody(
            Outcome outcome,
            String reasonJa,
            String reasonEn,
            @Nullable String departureReason,
            List<MeasureSet> measures,
            @Nullable LocalDate holdUntil,
            Level level,
            Instant decidedAt,
            int signatures,
            boolean countersigned,
            Concern residual,
            boolean residualAccepted,
            @Nullable UUID decidedBy,
            @Nullable UUID countersignedBy) {}

    /** Read it under {@code /api/v1/letters}. */
    record LetterBody(UUID id, LetterKind kind, String number, Instant issuedAt) {}

    /** @param askedBy told to those who examine */
    record QuestionBody(
            UUID id,
            Role askedRole,
            @Nullable UUID askedBy,
            Instant askedAt,
            String text,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            boolean overdue) {

        static QuestionBody of(Question one, boolean examiner) {
            return new QuestionBody(
                    one.id(),
                    one.askedRole(),
                    examiner ? one.askedBy() : null,
                    one.askedAt(),
                    one.text(),
                    one.answer(),
                    one.answeredAt(),
                    one.overdue());
        }
    }

    /** A comment among reviewers. */
    record CommentBody(UUID by, Role role, Instant at, String text) {}

    /** An objection and what became of it. */
    record ObjectionBody(Instant at, String text, Objection.@Nullable Result result, @Nullable Instant settledAt) {

        static ObjectionBody of(Objection one) {
            return new ObjectionBody(one.at(), one.text(), one.open() ? null : one.result(), one.settledAt());
        }
    }

    /** Measures that the researcher proposed in place of those of a decision, and what they would leave. */
    record CounterBody(Instant at, List<MeasureSet> measures, String reason, Concern residual) {

        static CounterBody of(CounterProposal one) {
            return new CounterBody(one.at(), one.measures(), one.reason(), one.residual());
        }
    }

    /** What the researcher said to a decision while it was a draft. */
    record DraftCommentBody(DraftComment.Kind kind, Instant at, @Nullable String text) {

        static DraftCommentBody of(DraftComment one) {
            return new DraftCommentBody(one.kind(), one.at(), one.text());
        }
    }
}
