package org.kakehashi.process.collaboration;

/** The names that {@code collaboration-decision.bpmn} and the code share. */
public final class CollaborationDecision {

    public static final String PROCESS = "collaboration-decision";
    public static final String RESUMED = "collaborationDecision.resumed";
    public static final String JUDGE_MATCHES = "UserTask_JudgeMatches";

    static final String WITHDRAWN = "collaborationDecision.withdrawn";
    public static final String DISCLOSURE_ACCEPTED = "collaborationDecision.disclosureAccepted";
    static final String STATE_VALUES = "UserTask_StateValues";
    static final String CONFIRM_VALUES = "UserTask_ConfirmValues";
    static final String CLAIM_BENEFIT = "UserTask_ClaimBenefit";
    static final String RESHAPE = "UserTask_ReshapeProposal";
    static final String SCOPE_TABLE = "collaboration-scope";

    static final String LEAD_DISCLOSURE_VALID = "leadDisclosureValid";
    static final String ANY_MATCH = "anyMatch";
    static final String VALUES_MISSING = "valuesMissing";
    static final String VALUES_DOUBTFUL = "valuesDoubtful";
    static final String RISK_FORESEEN = "riskForeseen";
    static final String RECOMMENDED_FORM = "recommendedForm";

    private CollaborationDecision() {}
}
