package org.kakehashi.fact;

/** The catalogue has no such key, or the key belongs to another type of subject. */
public final class UnknownFactKey extends RuntimeException {

    public UnknownFactKey(String key) {
        super("the fact catalogue has no key " + key);
    }
}
