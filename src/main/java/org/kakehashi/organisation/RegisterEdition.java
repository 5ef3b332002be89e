package org.kakehashi.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which state of the register is in use.
 *
 * @param version as its publisher numbers it
 * @param published the day of the newest change in it, or the day that the name of the file tells
 * @param whole false for the part that is shipped
 */
public record RegisterEdition(
        String version,
        @Nullable LocalDate published,
        String source,
        String licence,
        int organisations,
        boolean whole) {}
