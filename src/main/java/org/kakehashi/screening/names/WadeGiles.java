package org.kakehashi.screening.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Chinese names in the romanisation of Wade and Giles, in which Cao is Ts'ao and Xi Jinping Hsi Chin-p'ing. Lists print
 * it mostly without its apostrophes: a syllable then stands for several of Pinyin.
 */
final class WadeGiles {

    private static final int MOST_SYLLABLES = 4;

    /** So are given names joined and breaths marked in it; other romanisations do it too. */
    private static final Pattern MARKED = Pattern.compile("\\p{L}['’‘ʼʻ`´]\\p{L}|\\p{L}-\\p{L}");

    private static final Map<String, List<String>> PINYIN = new HashMap<>();
    private static final Set<String> OF_PINYIN = new HashSet<>();
    private static final Set<String> NO_OTHER = new HashSet<>();

    static {
        for (List<String> row : Tables.rows("wade-giles.tsv")) {
            PINYIN.put(row.get(0), row.subList(2, row.size()));
            OF_PINYIN.addAll(row.subList(2, row.size()));
            if (row.get(1).equals("1")) {
                NO_OTHER.add(row.get(0));
            }
        }
    }

    private WadeGiles() {}

    /** Whether all words are its syllables, and the way in which the name is written is its own. */
    static boolean is(String text, List<String> words) {
        return words.size() >= 2
                && words.size() <= MOST_SYLLABLES
                && PINYIN.keySet().containsAll(words)
                && (words.stream().anyMatch(NO_OTHER::contains)
                        || MARKED.matcher(text).find());
    }

    /** Whether it is a Chinese syllable, in this romanisation or in Pinyin. */
    static boolean syllable(String latin) {
        return PINYIN.containsKey(latin) || OF_PINYIN.contains(latin);
    }

    /** Whether it is syllables of Pinyin one after the other. */
    static boolean spellsPinyin(String latin) {
        return Syllables.make(latin, OF_PINYIN, 1);
    }

    /** All that the syllable may be. */
    static List<String> pinyin(String syllable) {
        return PINYIN.getOrDefault(syllable, List.of());
    }
}
