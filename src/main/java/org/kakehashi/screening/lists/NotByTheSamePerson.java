package org.kakehashi.screening.lists;

/** Who brought an edition cannot decide on it when it was stopped. */
public final class NotByTheSamePerson extends RuntimeException {

    NotByTheSamePerson() {
        super("a stopped edition is decided by a second person");
    }
}
