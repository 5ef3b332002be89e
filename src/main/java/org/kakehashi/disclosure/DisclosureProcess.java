package org.kakehashi.disclosure;

import java.util.UUID;

/**
 * What the flow of a disclosure must hear. Each call is made in the transaction of the act, after the disclosure has been
 * stored, and may call back.
 */
public interface DisclosureProcess {

    void started(UUID disclosure);

    /** A first submission, or one after a return. */
    void submitted(UUID disclosure);

    /** A submission that replaces one which is still being examined. */
    void amended(UUID disclosure);

    void withdrawn(UUID disclosure);
}
