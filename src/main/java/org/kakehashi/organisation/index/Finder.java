package org.kakehashi.organisation.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kakehashi.organisation.FoundOrganisation;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.OrganisationName;
import org.kakehashi.organisation.words.Plain;

/**
 * All names of all organisations by the beginnings of their words. A name is found where each typed word begins a word of it,
 * in whatever order. One of it serves all threads.
 */
public final class Finder {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    private record Ranked(Entry entry, double fit) {}

    private static final Comparator<Ranked> BEST = Comparator.comparingDouble((Ranked one) -> -one.fit())
            .thenComparing(one -> one.entry().organisation().ror());

    /** Those of one organisation stand together. */
    private final List<Entry> entries = new ArrayList<>();

    private final String[] words;
    private final int[][] entriesOf;

    public Finder(List<Organisation> all) {
        Map<String, List<Integer>> byWord = new HashMap<>();
        for (Organisation one : all) {
            if (one.status() != Organisation.Status.WITHDRAWN) {
                for (OrganisationName name : one.names()) {
                    String plain = Plain.text(name.value());
                    for (String word : TypedWords.of(plain)) {
                        byWord.computeIfAbsent(word, none -> new ArrayList<>(1)).add(entries.size());
                    }
                    entries.add(Entry.of(one, name, plain));
                }
            }
        }
        TreeMap<String, List<Integer>> sorted = new TreeMap<>(byWord);
        words = sorted.keySet().toArray(String[]::new);
        entriesOf = sorted.values().stream()
                .map(some -> some.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /**
     * @param text what was typed so far
     * @param most how many organisations at most, the best first
     */
    public List<FoundOrganisation> find(String text, int most) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String typed = Plain.text(cut);
        if (typed.length() < SHORTEST && !Plain.eastAsian(typed)) {
            return List.of();
        }
        List<String> asked = TypedWords.typed(cut);
        BitSet all = beginningWith(asked.get(0));
        for (String word : asked.subList(1, asked.size())) {
            all.and(beginningWith(word));
        }
        return best(all, typed, asked, most);
    }

    private List<FoundOrganisation> best(BitSet all, String typed, List<String> asked, int most) {
        List<String> keys = TypedWords.keys(typed);
        Queue<Ranked> best = new PriorityQueue<>(most + 1, BEST.reversed());
        Ranked own = null;
        for (int i = all.nextSetBit(0); i >= 0; i = all.nextSetBit(i + 1)) {
            Entry entry = entries.get(i);
            double fit = entry.fit(typed, asked, keys);
            if (own == null || own.entry().organisation() != entry.organisation()) {
                keep(best, own, most);
                own = new Ranked(entry, fit);
            } else if (own.fit() < fit) {
                own = new Ranked(entry, fit);
            }
        }
        keep(best, own, most);
        return best.stream()
                .sorted(BEST)
                .map(one -> new FoundOrganisation(
                        one.entry().organisation(), one.entry().name()))
                .toList();
    }

    private static void keep(Queue<Ranked> best, @Nullable Ranked own, int most) {
        if (own != null) {
            best.add(own);
            if (best.size() > most) {
                best.remove();
            }
        }
    }

    private BitSet beginningWith(String start) {
        BitSet found = new BitSet(entries.size());
        int from = Arrays.binarySearch(words, start);
        for (int i = from < 0 ? -from - 1 : from; i < words.length && words[i].startsWith(start); i++) {
            for (int entry : entriesOf[i]) {
                found.set(entry);
            }
        }
        return found;
    }
}
