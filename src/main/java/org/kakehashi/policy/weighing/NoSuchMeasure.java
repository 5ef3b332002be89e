package org.kakehashi.policy.weighing;

/** The catalogue of measures has no such id. */
public final class NoSuchMeasure extends RuntimeException {

    NoSuchMeasure(String id) {
        super("no measure " + id);
    }
}
