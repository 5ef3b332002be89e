package org.kakehashi.fact;

/** Where a fact comes from. */
public enum FactSource {
    /** The researcher said so. */
    DECLARED,
    /** Taken over from another system or an earlier record. */
    IMPORTED,
    /** The program looked it up. */
    FOUND,
    /** An officer confirmed it. */
    CONFIRMED
}
