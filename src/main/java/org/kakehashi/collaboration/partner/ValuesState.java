package org.kakehashi.collaboration.partner;

/** How far a statement of values has come. */
public enum ValuesState {
    /** By a researcher. */
    STATED,
    /** An officer has looked at what was doubtful and found the values shared. */
    CONFIRMED,
    /** An officer has found one broken, with evidence. */
    BROKEN
}
