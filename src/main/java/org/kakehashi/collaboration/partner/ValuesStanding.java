package org.kakehashi.collaboration.partner;

/** Whether there is a record to rely on; the names are those of the fact {@code institution.valuesRecord}. */
public enum ValuesStanding {
    VALID,
    MISSING,
    EXPIRED
}
