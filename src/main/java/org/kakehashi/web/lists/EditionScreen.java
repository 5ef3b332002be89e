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
        StoredEdition stored, String title, List<Line> entries, @Nullable Integer next, List<Crumb> crumbs) {

    /** One entry, with what the list suspects it of in words, and what the codes in them stand for. */
    public record Line(ListEntry entry, String country, String concerns, List<String> codes) {}
}
