package org.kakehashi.notice;

import java.io.IOException;

/**
 * A way out of the product. It may be handed the same entry twice (after a crash between delivery and note), and has to
 * make one delivery of it: {@link Entry#id} is the same then.
 */
interface Channel {

    /** As in {@code outbox.channel}. */
    String name();

    /** @throws IOException if it could not be delivered now; it is tried again later */
    void deliver(Entry entry) throws IOException;
}
