package org.kakehashi.database;

/** The role that erases cannot sign in: its password is not set, or it is not there. */
public final class EraserMissing extends RuntimeException {

    EraserMissing(Throwable cause) {
        super("the role that erases cannot sign in: kakehashi.database.eraser.password", cause);
    }
}
