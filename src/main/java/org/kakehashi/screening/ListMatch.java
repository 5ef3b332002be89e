package org.kakehashi.screening;

/**
 * What is known of a party and the lists, as a fact for the rules. A rule may read no more than this: neither the
 * party's country nor the script of its name.
 */
public enum ListMatch {
    /** Looked up, and no list names it. */
    NONE,
    /** At least one match is not judged, or could not be judged. */
    POSSIBLE,
    /** A person found that the party is the listed one. */
    CONFIRMED,
    /** There were matches, and a person found each to be another party. */
    CLEARED,
    /** Never looked up, or a list could not be read. Never clears. */
    UNKNOWN
}
