package org.kakehashi.policy.weighing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The fewest ids of which each given set has at least one. */
final class FewestHits {

    private FewestHits() {}

    /**
     * @param sets none of them empty
     * @param searched up to so many ids every choice is tried; beyond, the id that hits most is taken each time, which may
     *     give one or two too many
     */
    static Set<String> of(List<Set<String>> sets, int searched) {
        Set<String> all = new LinkedHashSet<>();
        sets.forEach(all::addAll);
        List<String> ids = List.copyOf(all);
        if (ids.size() > searched) {
            return greedy(sets, ids);
        }
        Set<String> fewest = all;
        for (int choice = 0; choice < 1 << ids.size(); choice++) {
            if (Integer.bitCount(choice) < fewest.size()) {
                Set<String> chosen = chosen(ids, choice);
                if (sets.stream().allMatch(set -> set.stream().anyMatch(chosen::contains))) {
                    fewest = chosen;
                }
            }
        }
        return fewest;
    }

    private static Set<String> chosen(List<String> ids, int choice) {
        Set<String> chosen = new LinkedHashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if ((choice & 1 << i) != 0) {
                chosen.add(ids.get(i));
            }
        }
        return chosen;
    }

    private static Set<String> greedy(List<Set<String>> sets, List<String> ids) {
        Set<String> chosen = new LinkedHashSet<>();
        List<Set<String>> open = List.copyOf(sets);
        while (!open.isEmpty()) {
            String best = ids.get(0);
            long hits = -1;
            for (String id : ids) {
                long count = open.stream().filter(set -> set.contains(id)).count();
                if (count > hits) {
                    best = id;
                    hits = count;
                }
            }
            String taken = best;
            chosen.add(taken);
            open = open.stream().filter(set -> !set.contains(taken)).toList();
        }
        return chosen;
    }
}
