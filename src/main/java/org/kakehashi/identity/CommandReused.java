package org.kakehashi.identity;

/** A command id came again with another content. */
public final class CommandReused extends RuntimeException {

    CommandReused() {
        super("this command id was used for something else");
    }
}
