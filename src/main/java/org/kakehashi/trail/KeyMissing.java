package org.kakehashi.trail;

/** A key that the trail has used before is not where it should be, or no place for keys is named. */
public class KeyMissing extends RuntimeException {

    public KeyMissing(String why) {
        super(why);
    }
}
