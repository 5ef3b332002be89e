package org.kakehashi.process.disclosure;

/** The names that {@code researcher-disclosure.bpmn} and the code share. */
public final class ResearcherDisclosure {

    public static final String PROCESS = "researcher-disclosure";
    public static final String FILL_IN = "UserTask_FillInDisclosure";
    public static final String WITHDRAWN = "researcherDisclosure.withdrawn";

    private ResearcherDisclosure() {}
}
