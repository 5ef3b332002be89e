package org.kakehashi.screening.names;

/** What a name is the name of. */
public enum PartyKind {
    PERSON,
    ORGANISATION,
    /** Compared with persons and with organisations. */
    UNKNOWN
}
