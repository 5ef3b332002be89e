package org.kakehashi.screening.lists;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.ChangedEntries;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ScreeningResult.Hit;
import org.kakehashi.screening.names.NamedParty;

/** The entries of an edition that are new or changed since the one before, and an index of them alone. */
final class NewlyListed implements ChangedEntries {

    private final Map<String, String> before = new HashMap<>();
    private final int size;
    private final EditionIndex index;

    NewlyListed(ListEdition edition, Map<UUID, ListEntry> entries, EditionDiff diff) {
        Set<String> changed = new HashSet<>();
        diff.added().forEach(entry -> changed.add(entry.hash()));
        for (List<EditionDiff.Pair> pairs : List.of(diff.renamed(), diff.changed())) {
            pairs.forEach(pair -> {
                changed.add(pair.after().hash());
                before.put(pair.after().hash(), pair.before().hash());
            });
        }
        Map<UUID, ListEntry> some = new LinkedHashMap<>();
        entries.forEach((id, entry) -> {
            if (changed.contains(entry.hash())) {
                some.put(id, entry);
            }
        });
        size = some.size();
        index = new EditionIndex(edition, some);
    }

    @Override
    public ListEdition edition() {
        return index.edition();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<Hit> find(NamedParty party) {
        return index.find(party);
    }

    @Override
    public @Nullable String before(ListEntry entry) {
        return before.get(entry.hash());
    }
}
