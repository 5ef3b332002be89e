package org.kakehashi.database;

/** The role that the program signs in as could change the trail. */
final class TrailNotProtected extends RuntimeException {

    TrailNotProtected(String role, String table, String privilege) {
        super("the database role " + role + " may " + privilege + " on " + table
                + "; the trail would not be append-only");
    }
}
