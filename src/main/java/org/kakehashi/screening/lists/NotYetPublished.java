package org.kakehashi.screening.lists;

/** An edition is said to be published on a day that is still to come; it would seem new until then. */
public final class NotYetPublished extends RuntimeException {

    NotYetPublished() {
        super("an edition cannot be published in the future");
    }
}
