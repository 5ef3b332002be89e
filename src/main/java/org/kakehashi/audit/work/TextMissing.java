package org.kakehashi.audit.work;

/** A note without words. */
public final class TextMissing extends RuntimeException {

    TextMissing() {
        super("a note has a text");
    }
}
