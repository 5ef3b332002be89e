package org.kakehashi.screening;

import java.util.UUID;
import org.kakehashi.identity.Command;

/**
 * What must hear of new editions of lists. Each is told within the transaction of the act; a list is named by
 * {@link ListEdition#keyOf}.
 */
public interface RefreshWatch {

    /** A new edition lost too much, and waits for a decision. */
    void stopped(Command cause, UUID list);

    /** A file of a new edition cannot be read. */
    void unreadable(Command cause, UUID list);
}
