package org.kakehashi.web;

/** A request that changes something came without a readable id of its own (a UUID). */
public final class MissingCommandId extends RuntimeException {

    MissingCommandId() {
        super("neither commandId nor Idempotency-Key is a UUID");
    }
}
