package org.kakehashi.collaboration.proposal;

/**
 * Answer to a plain question. Not knowing is an answer of its own and never counts as a no; a question that was not
 * answered at all is null.
 */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
