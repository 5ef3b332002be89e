package org.kakehashi.screening.lists;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.NameKind;

/**
 * How alike two entries of one list are, to tell a party that is spelled otherwise from another one. It compares editions
 * of a list and never clears or accuses anybody.
 */
final class Likeness {

    /** From here on two entries of the same country may be one party. */
    static final double ALIKE = 0.7;
    /** A word that more entries bear does not lead from one to another. */
    static final int COMMON = 60;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Likeness() {}

    /** 1 if they share a name; else how many pairs of letters the nearest two names have in common; 0 over countries. */
    static double of(ListEntry one, ListEntry other) {
        if (!one.countryCodes().isEmpty()
                && !other.countryCodes().isEmpty()
                && Collections.disjoint(one.countryCodes(), other.countryCodes())) {
            return 0;
        }
        double most = 0;
        for (String name : names(one)) {
            for (String listed : names(other)) {
                most = Math.max(most, name.equals(listed) ? 1 : pairsInCommon(name, listed));
            }
        }
        return most;
    }

    /** Letters and digits of a name, without case and width. */
    static String key(String name) {
        return NO_LETTER
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    /** What leads from one entry to another: its words, and its names as a whole where they are written without blanks. */
    static Set<String> words(ListEntry entry) {
        Set<String> words = new HashSet<>(names(entry));
        entry.names().stream()
                .map(name ->
                        Normalizer.normalize(name.text(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .flatMap(name -> Arrays.stream(NO_LETTER.split(name)))
                .filter(word -> word.length() > 2)
                .forEach(words::add);
        return words;
    }

    private static List<String> names(ListEntry entry) {
        return entry.names().stream()
                .filter(name -> name.kind() != NameKind.ABBREVIATION)
                .map(name -> key(name.text()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static double pairsInCommon(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (shorter < 4 || shorter * 2 < longer) {
            return 0;
        }
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        return 2.0 * pairs.size() / all;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
