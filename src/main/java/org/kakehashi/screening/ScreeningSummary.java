package org.kakehashi.screening;

/**
 * What came of looking up the parties of a case.
 *
 * @param parties how many were looked up
 * @param open matches that a person has to judge
 * @param reused matches that an earlier judgement answers
 * @param failed a list could not be read; the parties without a match stay unknown
 */
public record ScreeningSummary(int parties, int open, int reused, boolean failed) {

    /** Whether anybody has to judge something. */
    public boolean anyMatch() {
        return open > 0;
    }
}
