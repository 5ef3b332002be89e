package org.kakehashi.review;

/** Where a case stands, in the one vocabulary that every screen uses (message keys {@code review.state.*}). */
public enum CaseState {
    DRAFT(true),
    SUBMITTED(true),
    /** For the researcher: state the partner's values, or what benefit is claimed, or wait for a disclosure. */
    INFORMATION_NEEDED(true),
    IDENTITY_CHECK(true),
    UNDER_REVIEW(true),
    QUESTION(true),
    RESHAPING(true),
    ON_HOLD(true),
    OBJECTION(true),
    NO_PROCEDURE(false),
    ACCEPTED(false),
    WITH_MEASURES(false),
    DECLINED(false),
    WITHDRAWN(false);

    private final boolean open;

    CaseState(boolean open) {
        this.open = open;
    }

    public boolean isOpen() {
        return open;
    }
}
