package org.kakehashi.notice;

/** What somebody is told. The text stands in {@code messages/notice} under {@link #messageKey}. */
public enum NoticeKind {
    // to the researcher
    DRAFT_REMINDER,
    DISCLOSURE_ACCEPTED_BY_RULE,
    DISCLOSURE_ACCEPTED,
    DISCLOSURE_RETURNED,
    DISCLOSURE_NEEDED,
    DISCLOSURE_REMINDER,
    EXCHANGE_NOTED,
    VALUES_ASKED,
    CLEARED_BY_RULE,
    BENEFIT_ASKED,
    IN_REVIEW,
    QUESTION_ASKED,
    ANSWER_REMINDER,
    MEASURES_OFFERED,
    MEASURES_REMINDER,
    COMMENT_ASKED,
    COMMENT_REMINDER,
    RESHAPE_ASKED,
    ON_HOLD,
    HOLD_REMINDER,
    LETTER_ISSUED,
    BENEFIT_DUE,
    WITHDRAWAL_RECORDED,
    // to those who review
    REVIEW_WAITS,
    REVIEW_REMINDER,
    REVIEW_ESCALATED,
    DELIBERATION_WAITS,
    DELIBERATION_REMINDER,
    COUNTERSIGNATURE_WAITS,
    NOT_COUNTERSIGNED,
    ANSWER_RECEIVED,
    ANSWER_OVERDUE,
    MEASURES_NOT_ACCEPTED,
    MATCH_WAITS,
    /** A new edition of a list says something of a partner that it did not say before. */
    NEWLY_LISTED,
    /** A partner was cleared for a time that is over. */
    CLEARANCE_ENDED,
    /** A partner of a case that was decided was found to stand on a list. */
    LISTED_AFTER_DECISION,
    // to the office, about a list
    LIST_STOPPED,
    LIST_UNREADABLE,
    VALUES_DOUBTFUL,
    CASE_AMENDED,
    CASE_WITHDRAWN,
    CASE_REASSIGNED,
    OBJECTION_RAISED,
    RECONSIDERATION_REMINDER,
    RECONSIDERATION_OVERDUE;

    public String messageKey() {
        return "notice.kind." + name();
    }
}
