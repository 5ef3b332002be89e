package org.kakehashi.screening;

import java.util.List;
import java.util.UUID;
import org.kakehashi.screening.names.Agreement;

/**
 * What the lists say to one party's names. Nothing is stored of it; {@link Screenings#run} does.
 *
 * @param editions the lists that were asked
 * @param hits one for each entry, by list, nearest first
 * @param failed a list could not be asked: that there is no hit then means nothing
 */
public record ScreeningResult(List<ListEdition> editions, List<Hit> hits, boolean failed) {

    /**
     * One entry that bears a name like one of the party's.
     *
     * @param agreement how far the nearest two names agree and why
     * @param listed the entry's name that matched
     */
    public record Hit(
            UUID entry, ListEdition edition, ListEntry listedParty, Agreement agreement, ListEntry.Name listed) {}

    public ScreeningResult {
        editions = List.copyOf(editions);
        hits = List.copyOf(hits);
    }
}
