package org.kakehashi.identity;

/** What somebody is to the thing acted on. Several may hold at once; {@link #ANY} always holds. */
public enum Relation {
    ANY,
    /** The subject, lead or proposer. */
    OWN,
    NAMED,
    SAME_UNIT,
    ASSIGNED,
    /** Had a hand in the decision that is asked about. */
    DECIDER
}
