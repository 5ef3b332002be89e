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
        /** What it was decided from is not there. Nothing is known then, which is not the same as that it holds. */
        MISSING,
        /** The same, and the trail says that it was erased. */
        ERASED;

        public boolean same() {
            return this == SAME || this == SAME_FINDINGS;
        }
    }

    /** The same where the trail says afterwards that what was said on the case has been erased. */
    public Replayed erased() {
        return outcome == Outcome.MISSING ? new Replayed(kind, what, Outcome.ERASED, recorded, found) : this;
    }
}
