package org.kakehashi.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One measure that a determination attaches.
 *
 * @param id in the catalogue of measures
 * @param due by when it must be in place
 * @param note what it means in this case
 */
public record MeasureSet(String id, LocalDate due, @Nullable String note) {}
