package org.kakehashi.erasure;

/** On what ground something is erased; the trail tells it for good. */
public enum Ground {
    /** The person asked, and has the right (APPI Art. 35, GDPR Art. 17). */
    REQUEST_OF_THE_PERSON,
    /** The time for which it was to be kept is over. */
    RETENTION_OVER,
    /** It should never have been collected (APPI Art. 18 and 20, GDPR Art. 5 and 6). */
    UNLAWFULLY_COLLECTED,
    /** It was entered by mistake, for instance about somebody else. */
    ENTERED_BY_MISTAKE
}
