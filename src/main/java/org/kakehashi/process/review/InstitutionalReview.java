package org.kakehashi.process.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kakehashi.process.Variables;

/** The names that {@code institutional-review.bpmn} and the code share. */
public final class InstitutionalReview {

    public static final String AMENDED = "institutionalReview.amended";
    public static final String ANSWERED = "institutionalReview.answered";

    /** Value of {@code determination} when a new version stopped the review. */
    public static final String IS_AMENDED = "AMENDED";

    static final String REVIEW = "UserTask_ReviewCase";
    static final String DELIBERATE = "UserTask_DeliberateInCommittee";
    static final String COUNTERSIGN = "UserTask_CountersignDetermination";
    static final String COMMENT_ON_DRAFT = "UserTask_CommentOnDraft";
    static final String ACCEPT_MEASURES = "UserTask_AcceptMeasures";

    private InstitutionalReview() {}

    /** One level up; the table {@code review-route} says which that is. */
    static void raise(DelegateExecution execution) {
        Object raised = execution.getVariable(Variables.RAISED);
        execution.setVariable(Variables.RAISED, raised instanceof Integer times ? times + 1 : 1);
        execution.setVariable(Variables.RAISED_BY, execution.getVariable(Variables.REVIEW_LEVEL));
    }

    /** Values of {@code reviewOutcome}. */
    enum ReviewOutcome {
        QUESTION,
        SEND_UPWARD,
        DETERMINED
    }
}
