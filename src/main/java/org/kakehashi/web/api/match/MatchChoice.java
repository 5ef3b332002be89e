package org.kakehashi.web.api.match;

import java.util.List;
import java.util.Set;
import org.kakehashi.screening.ListState;
import org.kakehashi.screening.ScreeningResult.Hit;

/**
 * Which entries a client wants to be told of.
 *
 * @param dataset {@code default} for all lists, or the id of one
 */
record MatchChoice(
        String dataset,
        Set<String> included,
        Set<String> excluded,
        Set<String> excludedSchemata,
        Set<String> excludedIds,
        double cutoff) {

    static final String ALL = "default";

    boolean has(String list) {
        return (dataset.equals(ALL) || dataset.equals(list))
                && (included.isEmpty() || included.contains(list))
                && !excluded.contains(list);
    }

    boolean takes(Hit hit) {
        return has(hit.edition().list())
                && hit.agreement().score() >= cutoff
                && !excludedSchemata.contains(Entries.schema(hit.listedParty()))
                && !excludedIds.contains(Entries.id(hit));
    }

    /** A list that the client wants could not be asked, or there is none to ask. */
    boolean failed(List<ListState> lists) {
        List<ListState> wanted = lists.stream().filter(list -> has(list.list())).toList();
        return wanted.isEmpty() || wanted.stream().anyMatch(ListState::failed);
    }
}
