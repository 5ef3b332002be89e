package org.kakehashi.architecture.canary;

/** Takes the machine's milliseconds for the time. */
public final class CountsMilliseconds {

    long now() {
        return System.currentTimeMillis();
    }
}
