package org.kakehashi.policy.pack;

/** Who entered a pack does not put it in force: a second person does. */
public final class NotByTheSamePerson extends RuntimeException {

    NotByTheSamePerson(String pack) {
        super("pack " + pack + " is put in force by somebody else than who entered it");
    }
}
