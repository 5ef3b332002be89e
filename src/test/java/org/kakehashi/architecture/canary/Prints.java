package org.kakehashi.architecture.canary;

/** Speaks past the log. */
public final class Prints {

    void say() {
        System.out.println("canary");
    }
}
