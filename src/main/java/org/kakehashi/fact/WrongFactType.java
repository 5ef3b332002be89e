package org.kakehashi.fact;

/** A value is not of the type, or not among the values, that the catalogue allows. */
public final class WrongFactType extends RuntimeException {

    public WrongFactType(String message) {
        super(message);
    }

    WrongFactType(String message, Throwable cause) {
        super(message, cause);
    }
}
