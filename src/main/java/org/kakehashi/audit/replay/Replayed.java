package org.kakehashi.audit.replay;

/**
 * What came out of an act that was decided again.
 *
 * @param what the table, or the packs
 * @param recorded and {@code found}: the rows that answered then and now; equal where all is the same
 */
public record Replayed(String kind, String what, Outcome outcome, String recorded, String found) {

    /** How the two compare. */
    public enum Outcome {
        /** To the byte, where a whole judgement is kept. */
        SAME,
        /** The same findings; the text about them is another, since the program that writes it is. */
        SAME_FINDINGS,
        DIFFERENT,
        /** What it was decided from has been erased. */
        ERASED
    }

    public boolean holds() {
        return outcome != Outcome.DIFFERENT;
    }
}
