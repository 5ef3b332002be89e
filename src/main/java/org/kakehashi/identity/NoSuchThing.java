package org.kakehashi.identity;

/** There is no such thing, or none that the actor may know of: the two look the same from outside. */
public final class NoSuchThing extends RuntimeException {

    public NoSuchThing(String what) {
        super("no such " + what);
    }
}
