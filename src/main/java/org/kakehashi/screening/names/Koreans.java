package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Korean names in Latin letters. Koreans choose how they spell theirs, and North, South and scholars follow rules of their
 * own: Jeong Gyeong-taek and Chung Kyung Taek are one name. Only a family name of there with two syllables in use is one.
 */
final class Koreans {

    private static final int SYLLABLES = 3;

    /** Ways to part two syllables that are written as one word: jeong-eun and jeon-geun. */
    private static final int MOST_READINGS = 4;

    private static final Map<String, Set<String>> MAY_BE = new HashMap<>();
    private static final Set<String> FAMILIES = new HashSet<>();

    static {
        for (String syllable : OtherReading.KOREAN.syllables()) {
            Hangul.spellings(syllable).forEach(latin -> MAY_BE.computeIfAbsent(latin, any -> new LinkedHashSet<>())
                    .add(syllable));
        }
        OtherReading.KOREAN.families().forEach(family -> FAMILIES.addAll(Hangul.spellings(family)));
    }

    private Koreans() {}

    /** For each way in which it may be parted a word for each syllable; none of a name that is no such one. */
    static List<List<Word>> readings(List<String> words) {
        List<List<String>> parted = new ArrayList<>();
        if (words.size() > 1) {
            part(words, new ArrayList<>(), parted);
        }
        return parted.stream().limit(MOST_READINGS).map(Koreans::words).toList();
    }

    private static void part(List<String> words, List<String> before, List<List<String>> parted) {
        if (words.isEmpty()) {
            boolean named = before.size() == SYLLABLES
                    && (FAMILIES.contains(before.get(0)) || FAMILIES.contains(before.get(SYLLABLES - 1)));
            if (named) {
                parted.add(List.copyOf(before));
            }
            return;
        }
        String word = words.get(0);
        List<String> rest = words.subList(1, words.size());
        if (MAY_BE.containsKey(word)) {
            part(rest, with(before, List.of(word)), parted);
            return;
        }
        if (Meanings.commonGivenName(word)) {
            return;
        }
        for (int at = 1; at < word.length() && before.size() + 2 + rest.size() <= SYLLABLES; at++) {
            List<String> two = List.of(word.substring(0, at), word.substring(at));
            if (MAY_BE.keySet().containsAll(two)) {
                part(rest, with(before, two), parted);
            }
        }
    }

    private static List<String> with(List<String> before, List<String> next) {
        List<String> all = new ArrayList<>(before);
        all.addAll(next);
        return all;
    }

    private static List<Word> words(List<String> syllables) {
        return syllables.stream()
                .map(latin -> Words.ofReading(latin, MAY_BE.getOrDefault(latin, Set.of()), Origin.KOREAN, true))
                .toList();
    }
}
