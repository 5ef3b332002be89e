package org.kakehashi.collaboration.benefit;

/** Whom a benefit reaches; benefit on both sides is asked for (P22). */
public enum Beneficiary {
    HOME,
    PARTNER,
    SOCIETY
}
