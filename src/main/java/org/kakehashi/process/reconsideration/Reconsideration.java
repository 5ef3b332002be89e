package org.kakehashi.process.reconsideration;

/** The names that {@code reconsideration.bpmn} and the code share. */
public final class Reconsideration {

    public static final String PROCESS = "reconsideration";
    public static final String RECONSIDER = "UserTask_ReconsiderDecision";

    private Reconsideration() {}
}
