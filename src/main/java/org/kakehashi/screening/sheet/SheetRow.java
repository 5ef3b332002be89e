package org.kakehashi.screening.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.names.Agreement;

/**
 * What the lists say to one row.
 *
 * @param outcome HIT, NO_HIT, UNKNOWN, or REFUSED for a row that could not be asked
 * @param faults what is wrong with a row that is refused, or why nothing is known of it
 * @param hits nearest first
 * @param also the organisation of the register by whose names the lists were asked too; null if there is none
 */
public record SheetRow(String outcome, List<String> faults, List<Found> hits, @Nullable Also also) {

    /**
     * One entry, as its list named it when it was asked.
     *
     * @param byRegister whether the register's names or number found it rather than what was typed
     */
    public record Found(
            String list, String edition, int entryNo, String entry, Agreement agreement, boolean byRegister) {}

    /** An organisation of the register by its number and main name. */
    public record Also(String ror, String name) {}
}
