package org.kakehashi.report;

/** Nobody reads it, so that it cannot be taken: no receiver is named, or all are left out; or the report is closed. */
public class Closed extends RuntimeException {

    Closed(String why) {
        super(why);
    }
}
