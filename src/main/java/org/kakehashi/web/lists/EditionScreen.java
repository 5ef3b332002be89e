package org.kakehashi.web.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.lists.StoredEdition;
import org.kakehashi.web.parts.Crumb;

/**
 * The page {@code lists/edition}: the entries of one edition.
 *
 * @param next running number behind which the next page begins; null on the last
 */
record EditionScreen(
        StoredEdition stored, String title, List<ListEntry> entries, @Nullable Integer next, List<Crumb> crumbs) {

    /** METI's categories by their letters; of other lists, what they print. */
    public String concern(ListEntry entry) {
        StringBuilder codes = new StringBuilder();
        entry.concernsInOrder()
                .forEach(concern -> codes.append(codes.isEmpty() ? "" : ", ").append(concern.code()));
        return codes.isEmpty() ? entry.concern() : codes.toString();
    }
}
