package org.kakehashi.audit.work;

/** A note of more than {@link AuditNotes#LONGEST} characters. */
public final class TextTooLong extends RuntimeException {

    TextTooLong() {
        super("a note has at most " + AuditNotes.LONGEST + " characters");
    }
}
