package org.kakehashi.policy.proof;

/** What holds of every pack, whatever the facts. */
public enum Property {
    /** A graver value, or one more subject, never gives a milder result. */
    MORE_RISK_IS_NEVER_MILDER,
    /** What holds on known facts is at least open when some of them are unknown, and an unknown never clears. */
    UNKNOWN_NEVER_CLEARS,
    /** Where a prohibition holds, no benefit and no measure gives another form than to decline. */
    PROHIBITION_DOMINATES,
    /** Neither the order of facts, nor the names of subjects, nor the order of rows and tables changes what is found. */
    ORDER_CHANGES_NOTHING,
    /** Protected attributes change nothing; what is given for export control alone changes no concern. */
    ORIGIN_CHANGES_NOTHING,
    /** Other packs beside it change nothing of what it finds. */
    ISOLATED,
    /** The same facts, day and pack give the same bytes again. */
    REPLAYS,
    /** Each finding names its rule, a source and facts, and those facts alone give it. */
    EXPLAINED
}
