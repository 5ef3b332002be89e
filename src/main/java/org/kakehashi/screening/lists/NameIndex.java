package org.kakehashi.screening.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.Name;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.Match.How;
import org.kakehashi.screening.ScreeningResult.Hit;
import org.kakehashi.screening.lists.form.Bracketed;

/** The names of one edition in memory. Built once and never changed; a new edition gets a new index. */
final class NameIndex {

    private record Target(UUID id, ListEntry entry, Name name, NameKey key) {}

    private final ListEdition edition;
    private final Map<String, List<Target>> byBareName = new HashMap<>();

    NameIndex(ListEdition edition, Map<UUID, ListEntry> entries) {
        this.edition = edition;
        entries.forEach((id, entry) -> entry.names().forEach(name -> add(id, entry, name)));
    }

    private void add(UUID id, ListEntry entry, Name name) {
        NameKey key = NameKey.of(name.text());
        if (!key.isEmpty()) {
            byBareName.computeIfAbsent(key.bare(), bare -> new ArrayList<>()).add(new Target(id, entry, name, key));
        }
    }

    ListEdition edition() {
        return edition;
    }

    /** One hit for each entry, with its nearest name, in the order of the list. */
    List<Hit> find(List<String> names) {
        Map<UUID, Hit> nearest = new HashMap<>();
        for (String name : names) {
            for (String spelling : spellings(name)) {
                find(spelling, nearest);
            }
        }
        return nearest.values().stream()
                .sorted(Comparator.comparingInt(hit -> hit.listedParty().no()))
                .toList();
    }

    /**
     * The name as it stands, without its brackets, and what is in them; but no abbreviation from brackets, since it
     * stands for the name beside it, which is looked up itself.
     */
    private static List<String> spellings(String name) {
        List<String> spellings = new ArrayList<>();
        spellings.add(name);
        Bracketed parts = Bracketed.of(name);
        if (!parts.inside().isEmpty()) {
            spellings.add(parts.outside());
            parts.inside().stream()
                    .filter(inside -> !Bracketed.isAbbreviation(inside))
                    .forEach(spellings::add);
        }
        return spellings;
    }

    private void find(String spelling, Map<UUID, Hit> nearest) {
        NameKey key = NameKey.of(spelling);
        if (key.isEmpty()) {
            return;
        }
        for (Target target : byBareName.getOrDefault(key.bare(), List.of())) {
            How how = how(spelling, key, target);
            if (how == How.WITHOUT_LEGAL_FORM && target.name().kind() == NameKind.ABBREVIATION) {
                continue;
            }
            Hit hit = new Hit(target.id(), edition, target.entry(), spelling, target.name(), how);
            nearest.merge(target.id(), hit, (a, b) -> b.how().compareTo(a.how()) < 0 ? b : a);
        }
    }

    private static How how(String spelling, NameKey key, Target target) {
        if (spelling.equals(target.name().text())) {
            return How.EXACT;
        }
        return key.joined().equals(target.key().joined()) ? How.NORMALISED : How.WITHOUT_LEGAL_FORM;
    }
}
