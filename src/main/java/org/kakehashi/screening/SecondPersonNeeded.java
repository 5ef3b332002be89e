package org.kakehashi.screening;

/** Whoever proposed to clear a near match cannot confirm it. */
public final class SecondPersonNeeded extends RuntimeException {

    SecondPersonNeeded() {
        super("a near match is cleared by two people");
    }
}
