package org.kakehashi.process;

/** The variables that the flows share: ids, flags, enum names and dates, nothing else. */
public final class Variables {

    public static final String CASE_KIND = "caseKind";
    public static final String WORST_CONCERN = "worstConcern";
    public static final String UNRESOLVED = "unresolved";
    public static final String PROHIBITED = "prohibited";
    public static final String REQUIREMENT = "requirement";
    public static final String SUBJECT_IS_HEAD = "subjectIsHead";
    public static final String HEAD_PRESENT = "headPresent";
    public static final String RAISED = "raised";
    public static final String RAISED_BY = "raisedBy";
    public static final String AUTHORITY = "authority";
    public static final String REVIEW_LEVEL = "reviewLevel";
    public static final String REVIEW_OUTCOME = "reviewOutcome";
    public static final String DETERMINATION = "determination";
    public static final String SECOND_SIGNATURE = "secondSignature";
    public static final String COUNTERSIGNED = "countersigned";
    public static final String HAS_MEASURES = "hasMeasures";
    public static final String MEASURES_ACCEPTED = "measuresAccepted";

    public static final String COMMENTED = "commented";
    public static final String REBUTTED = "rebutted";
    public static final String DECIDED_LEVEL = "decidedLevel";

    private Variables() {}
}
