package org.kakehashi.screening.lists;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.lists.form.UnreadableList;

/**
 * A file that was brought for a list and could not be read; the edition in force stayed.
 *
 * @param place where in the file, by number; it never quotes the file
 * @param proposedBy null for one that the program fetched by itself
 */
public record RefusedFile(
        String list, String sha256, UnreadableList.Cause cause, String place, Instant at, @Nullable UUID proposedBy) {}
