package org.kakehashi.screening.sheet;

import java.util.List;
import org.kakehashi.screening.names.Agreement;

/**
 * What the lists say to one row.
 *
 * @param outcome HIT, NO_HIT, UNKNOWN, or REFUSED for a row that could not be asked
 * @param faults what is wrong with a row that is refused, or why nothing is known of it
 * @param hits nearest first
 */
public record SheetRow(String outcome, List<String> faults, List<Found> hits) {

    /** One entry, as its list named it when it was asked. */
    public record Found(String list, String edition, int entryNo, String entry, Agreement agreement) {}
}
