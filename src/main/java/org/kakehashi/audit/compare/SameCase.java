package org.kakehashi.audit.compare;

/** A case was to be compared with itself. */
public final class SameCase extends RuntimeException {

    SameCase() {
        super("two different cases are compared");
    }
}
