package org.kakehashi.screening.ask;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kakehashi.screening.ScreeningResult;

/**
 * As what the lists were asked too: the organisation of the register that is meant.
 *
 * @param ror its number
 * @param name by which the register shows it
 * @param names that were asked beside those that were typed
 * @param found entries that these names or the number found, and what was typed did not, or less near
 */
public record AlsoAsked(String ror, String name, List<String> names, Set<UUID> found) {

    public AlsoAsked {
        names = List.copyOf(names);
        found = Set.copyOf(found);
    }

    public boolean found(ScreeningResult.Hit hit) {
        return found.contains(hit.entry());
    }
}
