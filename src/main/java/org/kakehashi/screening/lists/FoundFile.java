package org.kakehashi.screening.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file of a list that the program found by itself.
 *
 * @param published as its name or its source says; null if neither does
 */
@SuppressWarnings("ArrayRecordComponent")
record FoundFile(@Nullable LocalDate published, byte[] bytes) {}
