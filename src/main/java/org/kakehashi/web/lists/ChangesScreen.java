package org.kakehashi.web.lists;

import java.util.List;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.lists.EditionDiff;
import org.kakehashi.screening.lists.StoredEdition;
import org.kakehashi.web.parts.Crumb;

/**
 * The page {@code lists/changes}: what an edition adds, removes, renames and changes.
 *
 * @param deciding whether the reader may decide on it: it was stopped, and somebody else brought it
 */
record ChangesScreen(StoredEdition stored, String title, EditionDiff diff, boolean deciding, List<Crumb> crumbs) {

    /** Shown of each kind of change; the rest is counted. */
    public static final int MOST = 200;

    public List<ListEntry> some(List<ListEntry> entries) {
        return entries.subList(0, Math.min(MOST, entries.size()));
    }

    public List<EditionDiff.Pair> somePairs(List<EditionDiff.Pair> pairs) {
        return pairs.subList(0, Math.min(MOST, pairs.size()));
    }

    public int more(List<?> all) {
        return Math.max(0, all.size() - MOST);
    }
}
