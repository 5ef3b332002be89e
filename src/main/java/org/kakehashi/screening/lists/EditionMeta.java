package org.kakehashi.screening.lists;

import java.time.LocalDate;

/**
 * What a person says of a file that he brings.
 *
 * @param edition its name in the list, mostly the day of publication
 */
public record EditionMeta(String edition, LocalDate published) {}
