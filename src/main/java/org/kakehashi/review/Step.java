package org.kakehashi.review;

/**
 * What somebody can be waited for to do. Each has the name of the node of a flow that waits for it; what the researcher
 * is waited for is shown to him, the rest stands in a work list.
 */
public enum Step {
    FILL_IN_DISCLOSURE("UserTask_FillInDisclosure", Holder.SUBJECT),
    ANSWER_QUESTION("ReceiveTask_AwaitAnswer", Holder.SUBJECT),
    ACCEPT_MEASURES("UserTask_AcceptMeasures", Holder.SUBJECT),
    COMMENT_ON_DRAFT("UserTask_CommentOnDraft", Holder.SUBJECT),
    DISCLOSE_FIRST("ReceiveTask_AwaitDisclosure", Holder.SUBJECT),
    STATE_VALUES("UserTask_StateValues", Holder.SUBJECT),
    CLAIM_BENEFIT("UserTask_ClaimBenefit", Holder.SUBJECT),
    RESHAPE_PROPOSAL("UserTask_ReshapeProposal", Holder.SUBJECT),
    RESUME("ReceiveTask_AwaitResumption", Holder.OFFICE),
    JUDGE_MATCHES("UserTask_JudgeMatches", Holder.OFFICE),
    CONFIRM_VALUES("UserTask_ConfirmValues", Holder.OFFICE),
    REVIEW_CASE("UserTask_ReviewCase", Holder.LEVEL),
    DELIBERATE("UserTask_DeliberateInCommittee", Holder.LEVEL),
    COUNTERSIGN("UserTask_CountersignDetermination", Holder.LEVEL),
    RECONSIDER("UserTask_ReconsiderDecision", Holder.LEVEL);

    /** Who is waited for: the case's subject, the research-integrity office, or the level that the route chose. */
    public enum Holder {
        SUBJECT,
        OFFICE,
        LEVEL
    }

    private final String node;
    private final Holder holder;

    Step(String node, Holder holder) {
        this.node = node;
        this.holder = holder;
    }

    public String node() {
        return node;
    }

    public Holder holder() {
        return holder;
    }
}
