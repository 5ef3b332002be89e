package org.kakehashi.trail.log;

/**
 * The database knows less, or something else, than what was signed before: an old backup was restored, or rows were
 * changed. The program does not open until two people have decided to begin a new epoch.
 */
public final class TrailSetBack extends RuntimeException {

    TrailSetBack(long signed, long there) {
        super("a checkpoint over " + signed + " acts was signed, and the database holds "
                + (there < signed ? there + " of them" : "others in their places"));
    }
}
