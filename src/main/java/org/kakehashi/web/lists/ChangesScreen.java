package org.kakehashi.web.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.lists.EditionDiff;
import org.kakehashi.screening.lists.StoredEdition;
import org.kakehashi.web.parts.Crumb;

/**
 * The page {@code lists/changes}: what an edition adds, removes, renames and changes.
 *
 * @param before the edition that it is compared with; null for the first of a list
 * @param deciding whether the reader may decide on it: it was stopped, and somebody else brought it
 */
record ChangesScreen(
        StoredEdition stored,
        @Nullable StoredEdition before,
        String title,
        EditionDiff diff,
        boolean deciding,
        List<Crumb> crumbs) {

    /** Shown of each kind of change; the rest is counted. */
    public static final int MOST = 200;

    public boolean stopped() {
        return stored.state() == StoredEdition.State.HELD;
    }

    /** It would put an earlier state of the list in force. */
    public boolean older() {
        return before != null
                && stored.edition().published().isBefore(before.edition().published());
    }

    /** What the list says otherwise of one party. */
    public List<ChangedField> changed(EditionDiff.Pair pair) {
        return ChangedField.of(pair);
    }

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
