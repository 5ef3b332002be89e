package org.kakehashi.trail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an act stands and how its leaf calls stream and person.
 *
 * @param seq from 1; null in the stream of reads, which is not numbered
 * @param prev leaf hash of the act before; null for the first
 * @param personRef null if the program itself acts
 */
record Place(@Nullable Long seq, byte @Nullable [] prev, UUID streamRef, @Nullable UUID personRef) {}
