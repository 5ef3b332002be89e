package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What words of organisations in Han characters or katakana are called in English. */
final class Glossary {

    private static final List<Locale> EAST_ASIAN =
            List.of(Locale.JAPANESE, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE);
    private static final Map<String, List<String>> WORDS = new HashMap<>();
    private static final Map<String, List<String>> ENDS = new HashMap<>();
    private static final int LONGEST;

    static {
        for (List<String> row : Tables.rows("glossary.tsv")) {
            String word = row.get(0);
            List<String> english = row.subList(1, row.size());
            if (word.startsWith("-")) {
                ENDS.put(Han.folded(word.substring(1)), english);
            } else {
                WORDS.put(Han.folded(word), english);
            }
        }
        for (String country : Locale.getISOCountries()) {
            Locale of = new Locale("", country);
            for (Locale language : EAST_ASIAN) {
                WORDS.putIfAbsent(Han.folded(of.getDisplayCountry(language)), List.of(words(of)));
            }
        }
        LONGEST = WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private Glossary() {}

    private static String words(Locale country) {
        return Cleaning.clean(country.getDisplayCountry(Locale.ENGLISH), false);
    }

    /** @param word folded; none if it is not known */
    static List<String> english(String word) {
        return word.length() > LONGEST ? List.of() : WORDS.getOrDefault(word, List.of());
    }

    /** The same of a character that ends a name: 省 of 四川省. */
    static List<String> englishOfEnd(String character) {
        return ENDS.getOrDefault(character, List.of());
    }

    /** The longest words that stand at this place, the whole of them first. */
    static List<String> at(String text, int from) {
        List<String> found = new ArrayList<>();
        for (int length = Math.min(LONGEST, text.length() - from); length > 0; length--) {
            String word = text.substring(from, from + length);
            if (WORDS.containsKey(word) && (length > 1 || length == text.length())) {
                found.add(word);
            }
        }
        return found;
    }
}
