package org.kakehashi.review;

import java.util.List;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.springframework.stereotype.Component;

/** What is done in a review. What a judgement says of a case has few possible values: its hash is committed to. */
@Component
final class ReviewActs implements DeclaresActs {

    static final ActKind CASE_OPENED = ActKind.done("CASE_OPENED", "caseKind", "number");
    static final ActKind CASE_MOVED = ActKind.done("CASE_MOVED", "state", "outcome");
    static final ActKind CASE_READ = ActKind.read("CASE_READ", "view");
    static final ActKind CASE_ASSESSED = ActKind.done(
                    "CASE_ASSESSED", "assessment", "worst", "unresolved", "prohibited", "rules", "packs")
            .committing("sha256");
    static final ActKind FORM_RECOMMENDED = ActKind.done("FORM_RECOMMENDED", "form", "benefit", "residual", "rules")
            .committing("sha256");
    static final ActKind STEP_OPENED = ActKind.done("STEP_OPENED", "step", "holder", "due");
    static final ActKind STEP_CLAIMED = ActKind.done("STEP_CLAIMED", "step");
    static final ActKind STEP_REASSIGNED =
            ActKind.done("STEP_REASSIGNED", "step", "back").committing("reason");
    static final ActKind STAND_IN_NAMED =
            ActKind.done("STAND_IN_NAMED", "from", "to").committing("standIn");
    static final ActKind QUESTION_ASKED =
            ActKind.done("QUESTION_ASKED", "question").committing("text");
    static final ActKind QUESTION_ANSWERED =
            ActKind.done("QUESTION_ANSWERED", "question").committing("answer");
    static final ActKind QUESTION_OVERDUE = ActKind.done("QUESTION_OVERDUE", "question");
    static final ActKind COMMENTED = ActKind.done("COMMENTED", "comment").committing("text");
    static final ActKind SENT_UPWARD = ActKind.done("SENT_UPWARD", "from").committing("reason");
    static final ActKind ESCALATED = ActKind.done("ESCALATED", "from");
    static final ActKind REMINDED = ActKind.done("REMINDED", "step");
    static final ActKind VOTED = ActKind.done("VOTED", "outcome", "round").committing("reason");
    static final ActKind DETERMINED = ActKind.done(
                    "DETERMINED",
                    "determination",
                    "outcome",
                    "recommended",
                    "departs",
                    "level",
                    "signatures",
                    "measures",
                    "holdUntil",
                    "residual",
                    "residualAccepted",
                    "mayVote",
                    "voted",
                    "agreed")
            .committing("reasonJa", "reasonEn", "departureReason");
    static final ActKind COUNTERSIGNED = ActKind.done("COUNTERSIGNED", "determination");
    static final ActKind COUNTERSIGNATURE_REFUSED =
            ActKind.done("COUNTERSIGNATURE_REFUSED", "determination").committing("reason");
    static final ActKind MEASURES_ACCEPTED = ActKind.done("MEASURES_ACCEPTED", "determination");
    static final ActKind MEASURES_DECLINED =
            ActKind.done("MEASURES_DECLINED", "determination").committing("reason");
    static final ActKind MEASURES_COUNTERED = ActKind.done(
                    "MEASURES_COUNTERED", "determination", "measures", "residual")
            .committing("reason");
    static final ActKind FACT_CONFIRMED =
            ActKind.done("FACT_CONFIRMED", "subjectType", "subject", "key").committing("value", "reason");
    static final ActKind CASE_RESUMED = ActKind.done("CASE_RESUMED").committing("reason");
    static final ActKind DRAFT_COMMENTED =
            ActKind.done("DRAFT_COMMENTED", "determination", "kind").committing("text");
    static final ActKind OBJECTED =
            ActKind.done("OBJECTED", "objection", "against").committing("text");
    static final ActKind DECISION_RECONSIDERED =
            ActKind.done("DECISION_RECONSIDERED", "objection", "determination", "result");
    static final ActKind OBJECTION_SETTLED = ActKind.done("OBJECTION_SETTLED", "objection", "result");
    static final ActKind RECONSIDERATION_OVERDUE = ActKind.done("RECONSIDERATION_OVERDUE", "objection");

    @Override
    public List<ActKind> actKinds() {
        return List.of(
                CASE_OPENED,
                CASE_MOVED,
                CASE_READ,
                CASE_ASSESSED,
                FORM_RECOMMENDED,
                STEP_OPENED,
                STEP_CLAIMED,
                STEP_REASSIGNED,
                STAND_IN_NAMED,
                QUESTION_ASKED,
                QUESTION_ANSWERED,
                QUESTION_OVERDUE,
                COMMENTED,
                SENT_UPWARD,
                ESCALATED,
                REMINDED,
                VOTED,
                DETERMINED,
                COUNTERSIGNED,
                COUNTERSIGNATURE_REFUSED,
                MEASURES_ACCEPTED,
                MEASURES_DECLINED,
                MEASURES_COUNTERED,
                FACT_CONFIRMED,
                CASE_RESUMED,
                DRAFT_COMMENTED,
                OBJECTED,
                DECISION_RECONSIDERED,
                OBJECTION_SETTLED,
                RECONSIDERATION_OVERDUE);
    }
}
