package org.kakehashi.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * What waits in the outbox: a notice for one channel.
 *
 * @param act the act that it follows from; one act leaves by one channel once
 */
record Entry(UUID id, UUID act, String channel, UUID notice, Instant created, int attempts) {}
