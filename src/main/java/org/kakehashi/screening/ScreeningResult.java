package org.kakehashi.screening;

import java.util.List;
import java.util.UUID;

/**
 * What the lists say to one party's names. Nothing is stored of it; {@link Screenings#run} does.
 *
 * @param editions the lists that were asked
 * @param hits one for each entry, by list and number, with the nearest of its names
 * @param failed a list could not be asked: that there is no hit then means nothing
 */
public record ScreeningResult(List<ListEdition> editions, List<Hit> hits, boolean failed) {

    /**
     * One entry that bears a name of the party.
     *
     * @param asked the party's name that matched
     * @param listed the entry's name that matched
     */
    public record Hit(
            UUID entry,
            ListEdition edition,
            ListEntry listedParty,
            String asked,
            ListEntry.Name listed,
            Match.How how) {}

    public ScreeningResult {
        editions = List.copyOf(editions);
        hits = List.copyOf(hits);
    }
}
