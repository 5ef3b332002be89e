package org.kakehashi.screening.sheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A spreadsheet that is looked up.
 *
 * @param rows how many parties it names
 * @param done how many of them have been looked up
 * @param aside headings of columns that are not read
 * @param deleteAt when all of it is deleted
 */
public record Sheet(
        UUID id,
        UUID owner,
        String fileName,
        State state,
        int rows,
        int done,
        List<String> aside,
        Instant at,
        Instant deleteAt) {

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        /** The program stopped meanwhile; it can be started again and goes on where it was. */
        BROKEN_OFF
    }
}
