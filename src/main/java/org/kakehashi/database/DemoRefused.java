package org.kakehashi.database;

/** The demo was asked for where it must not run. */
final class DemoRefused extends RuntimeException {

    DemoRefused(String why) {
        super(why);
    }
}
