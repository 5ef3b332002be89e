package org.kakehashi.document;

/** What a letter is about; gives it its heading and opening sentence. */
public enum LetterKind {
    /** A person decided about a collaboration. */
    DECISION,
    /** A disclosure was accepted, or a collaboration was cleared. */
    ACCEPTANCE,
    /** A collaboration waits for something. */
    HOLD,
    /** A decision was reconsidered because the person concerned saw it differently. */
    RECONSIDERATION,
    /** An exchange needs no procedure. */
    NOTED
}
