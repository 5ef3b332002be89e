package org.kakehashi.web.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.lists.KnownList;
import org.kakehashi.screening.lists.RefreshResult;
import org.kakehashi.screening.lists.RefusedFile;
import org.kakehashi.screening.lists.StoredEdition;
import org.kakehashi.web.lists.ListsScreen.Line;
import org.kakehashi.web.parts.Crumb;

/**
 * The page {@code lists/list}: the editions of one list, and the form for a new one.
 *
 * @param line how it stands; null if it has no edition yet
 * @param refused files that could not be read in the past
 * @param unreadable what came of a file that could not be read; null otherwise
 * @param editing whether the reader may bring an edition
 */
record ListScreen(
        KnownList list,
        String title,
        @Nullable Line line,
        List<StoredEdition> editions,
        List<RefusedFile> refused,
        @Nullable RefreshResult unreadable,
        boolean editing,
        String edition,
        String published,
        int maxMegabytes,
        List<Crumb> crumbs) {

    /** Others that were taken up are earlier ones. */
    public boolean inUse(StoredEdition one) {
        return line != null && one.edition().id().equals(line.edition());
    }

    /** Kinds of files in which a new edition may come, by the last word of the formats' names. */
    public List<String> kinds() {
        return list.formats().stream()
                .map(format -> format.substring(format.lastIndexOf('-') + 1))
                .map(word -> switch (word) {
                    case "workbook" -> "xlsx";
                    case "page" -> "html";
                    case "lines" -> "ndjson";
                    case "json", "xml", "yaml" -> word;
                    default -> "csv";
                })
                .distinct()
                .toList();
    }
}
