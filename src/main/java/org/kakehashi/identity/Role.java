package org.kakehashi.identity;

/** What somebody acts as. One person may have several roles and acts in one at a time. */
public enum Role {
    RESEARCHER,
    UNIT_HEAD,
    /** The research-integrity office. */
    OFFICER,
    /** A member of the research-security committee. */
    COMMITTEE,
    /** Who answers for the institution: the president, or a vice-president in charge. */
    EXECUTIVE,
    AUDITOR,
    ADMINISTRATOR,
    /** The program itself, on behalf of nobody. */
    SYSTEM;

    /** Whether it has more rights than everybody who does research. */
    public boolean privileged() {
        return this != RESEARCHER;
    }
}
