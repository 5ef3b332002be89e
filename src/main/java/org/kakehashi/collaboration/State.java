package org.kakehashi.collaboration;

import java.util.EnumSet;
import java.util.Set;

/** Where a collaboration stands, as its proposer is told. */
public enum State {
    DRAFT,
    /** Sent; the flow is looking at it. */
    PROPOSED,
    /** Needs no procedure: it goes on as before. */
    NOTED,
    /** The lead's disclosure of the year is awaited. */
    WAITING_FOR_DISCLOSURE,
    /** Whether a partner is somebody of the same name on a list. */
    IDENTITY_CHECK,
    VALUES_ASKED,
    BENEFIT_ASKED,
    UNDER_REVIEW,
    QUESTION,
    /** A decision against it is a draft; its proposer may say what speaks against that. */
    COMMENT_ASKED,
    CLEARED,
    DECIDED_PROCEED,
    DECIDED_WITH_MEASURES,
    RESHAPING,
    ON_HOLD,
    DECLINED,
    WITHDRAWN;

    private static final Set<State> ENDED =
            EnumSet.of(NOTED, CLEARED, DECIDED_PROCEED, DECIDED_WITH_MEASURES, DECLINED, WITHDRAWN);
    private static final Set<State> EDITED = EnumSet.of(DRAFT, RESHAPING, UNDER_REVIEW, QUESTION);

    /** Nothing more happens to it in this flow. */
    public boolean ended() {
        return ENDED.contains(this);
    }

    /** The proposer may change the pages; what was sent stays as it was. */
    public boolean editable() {
        return EDITED.contains(this);
    }
}
