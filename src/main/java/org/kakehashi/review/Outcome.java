package org.kakehashi.review;

/** What a determination says: of a disclosure the first three, of a collaboration a form of it, or that it stays undone. */
public enum Outcome {
    ACCEPTED(CaseKind.DISCLOSURE, CaseState.ACCEPTED),
    ACCEPTED_WITH_PLAN(CaseKind.DISCLOSURE, CaseState.WITH_MEASURES),
    RETURNED(CaseKind.DISCLOSURE, CaseState.INFORMATION_NEEDED),
    PROCEED(CaseKind.COLLABORATION, CaseState.ACCEPTED),
    PROCEED_WITH_MEASURES(CaseKind.COLLABORATION, CaseState.WITH_MEASURES),
    RESHAPE(CaseKind.COLLABORATION, CaseState.RESHAPING),
    POSTPONE(CaseKind.COLLABORATION, CaseState.ON_HOLD),
    DECLINE(CaseKind.COLLABORATION, CaseState.DECLINED);

    private final CaseKind kind;
    private final CaseState state;

    Outcome(CaseKind kind, CaseState state) {
        this.kind = kind;
        this.state = state;
    }

    public CaseKind kind() {
        return kind;
    }

    /** Where the case stands once this is in force. */
    public CaseState state() {
        return state;
    }

    /** Whether what was proposed goes on after it, with or without measures. */
    public boolean goesOn() {
        return state == CaseState.ACCEPTED || state == CaseState.WITH_MEASURES;
    }

    /** Whether a decision can end with it; the others send the case back or let it wait. */
    public boolean isFinal() {
        return goesOn() || state == CaseState.DECLINED;
    }

    /** Whether measures belong to it. */
    public boolean hasMeasures() {
        return state == CaseState.WITH_MEASURES;
    }
}
