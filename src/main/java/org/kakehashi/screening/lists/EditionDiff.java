package org.kakehashi.screening.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kakehashi.screening.ListEntry;

/**
 * What changed from one edition of a list to the next. A party that is only spelled or numbered otherwise is the same
 * party: it is linked by its content, by the list's own id, by a shared name, or by names that are nearly alike, before
 * anything is called added or removed.
 *
 * @param renamed the main name differs
 * @param changed the main name is the same, something else differs
 */
public record EditionDiff(
        int before, int after, List<ListEntry> added, List<ListEntry> removed, List<Pair> renamed, List<Pair> changed) {

    /** Of all entries before; from this share of removals on a refresh is stopped. */
    static final double STOPPED_AT = 0.10;

    /** One party before and after. */
    public record Pair(ListEntry before, ListEntry after) {}

    static EditionDiff of(List<ListEntry> before, List<ListEntry> after) {
        return new Linking(before, after).diff();
    }

    /** So much went that the file is rather broken than true. */
    public boolean shrank() {
        return before > 0 && (removed.size() >= STOPPED_AT * before || before - after >= STOPPED_AT * before);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && renamed.isEmpty() && changed.isEmpty();
    }

    /** Links in four passes, the surest first; each entry is linked once. */
    private static final class Linking {

        private final List<ListEntry> before;
        private final List<ListEntry> after;
        private final Map<ListEntry, ListEntry> links = new IdentityHashMap<>();
        private final Set<ListEntry> taken = Collections.newSetFromMap(new IdentityHashMap<>());

        Linking(List<ListEntry> before, List<ListEntry> after) {
            this.before = before;
            this.after = after;
        }

        EditionDiff diff() {
            link(entry -> List.of(entry.hash()));
            link(entry -> entry.ownId() == null ? List.of() : List.of(entry.ownId()));
            linkAlike(1.0);
            linkAlike(Likeness.ALIKE);
            List<Pair> renamed = new ArrayList<>();
            List<Pair> changed = new ArrayList<>();
            for (ListEntry old : before) {
                ListEntry now = links.get(old);
                if (now != null && !now.hash().equals(old.hash())) {
                    boolean same = Likeness.key(old.name()).equals(Likeness.key(now.name()));
                    (same ? changed : renamed).add(new Pair(old, now));
                }
            }
            return new EditionDiff(
                    before.size(),
                    after.size(),
                    after.stream().filter(entry -> !taken.contains(entry)).toList(),
                    before.stream().filter(entry -> !links.containsKey(entry)).toList(),
                    List.copyOf(renamed),
                    List.copyOf(changed));
        }

        private void link(ListEntry old, ListEntry now) {
            links.put(old, now);
            taken.add(now);
        }

        private void link(Function<ListEntry, List<String>> keys) {
            Map<String, ListEntry> byKey = new HashMap<>();
            after.stream().filter(entry -> !taken.contains(entry)).forEach(entry -> keys.apply(entry)
                    .forEach(key -> byKey.putIfAbsent(key, entry)));
            for (ListEntry old : before) {
                if (!links.containsKey(old)) {
                    keys.apply(old).stream()
                            .map(byKey::get)
                            .filter(now -> now != null && !taken.contains(now))
                            .findFirst()
                            .ifPresent(now -> link(old, now));
                }
            }
        }

        private record Candidate(ListEntry old, ListEntry now, double likeness) {}

        /** Of all pairs that share a name, or a word that is not common, the most alike first. */
        private void linkAlike(double least) {
            Map<String, List<ListEntry>> byWord = new HashMap<>();
            after.stream().filter(entry -> !taken.contains(entry)).forEach(entry -> Likeness.words(entry)
                    .forEach(word ->
                            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry)));
            List<Candidate> candidates = new ArrayList<>();
            for (ListEntry old : before) {
                if (links.containsKey(old)) {
                    continue;
                }
                Set<ListEntry> near = new LinkedHashSet<>();
                for (String word : Likeness.words(old)) {
                    List<ListEntry> with = byWord.getOrDefault(word, List.of());
                    if (with.size() <= Likeness.COMMON) {
                        near.addAll(with);
                    }
                }
                for (ListEntry now : near) {
                    double likeness = Likeness.of(old, now);
                    if (likeness >= least) {
                        candidates.add(new Candidate(old, now, likeness));
                    }
                }
            }
            candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
            for (Candidate one : candidates) {
                if (!links.containsKey(one.old()) && !taken.contains(one.now())) {
                    link(one.old(), one.now());
                }
            }
        }
    }
}
