package org.kakehashi.web.disclosure;

import java.util.List;
import org.kakehashi.disclosure.Disclosure;

/**
 * The page {@code disclosure/disclosures}.
 *
 * @param mine newest first
 * @param year this fiscal year, as text since it is no quantity
 * @param canStart whether there is none for this year that stands
 * @param canCarryOver whether an earlier one can be copied
 * @param canStartNext whether next year's can be begun
 */
record DisclosuresScreen(
        List<Disclosure> mine,
        String year,
        boolean canStart,
        boolean canCarryOver,
        String nextYear,
        boolean canStartNext) {

    public String tone(Disclosure one) {
        return DisclosureStatus.tone(one.state());
    }
}
