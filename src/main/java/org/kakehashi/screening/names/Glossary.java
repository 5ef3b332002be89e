package org.kakehashi.screening.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What words of organisations in other scripts are called in English. */
final class Glossary {

    private static final List<String> TABLES = List.of(
            "glossary-japanese-chinese.tsv",
            "glossary-korean.tsv",
            "glossary-russian-ukrainian.tsv",
            "glossary-arabic-persian.tsv");
    private static final List<Locale> UNSPACED =
            List.of(Locale.JAPANESE, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE, Locale.KOREAN);
    private static final int SHORTEST_STEM = 3;
    private static final Pattern ARABIC_ARTICLES = Pattern.compile("^(?:وال|بال|لل|ال|و)(?=..)");

    private static final Map<String, List<String>> WORDS = new HashMap<>();
    private static final Map<String, List<String>> STEMS = new HashMap<>();
    private static final Map<String, List<String>> ENDS = new HashMap<>();
    private static final int LONGEST;

    static {
        for (String table : TABLES) {
            Tables.rows(table).forEach(row -> put(row.get(0), row.subList(1, row.size())));
        }
        for (String country : Locale.getISOCountries()) {
            Locale of = new Locale("", country);
            String english = Cleaning.clean(of.getDisplayCountry(Locale.ENGLISH), false);
            UNSPACED.forEach(
                    language -> WORDS.putIfAbsent(Han.folded(of.getDisplayCountry(language)), List.of(english)));
        }
        LONGEST = WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private Glossary() {}

    private static void put(String word, List<String> english) {
        if (word.startsWith("-")) {
            ENDS.put(Han.folded(word.substring(1)), english);
        } else if (word.endsWith("*")) {
            STEMS.put(word.substring(0, word.length() - 1), english);
        } else {
            WORDS.put(Han.folded(word), english);
        }
    }

    /** @param word as {@link Cleaning} leaves it, Han characters folded; none if it is not known */
    static List<String> english(String word) {
        return switch (Origin.of(word)) {
            case ARABIC -> arabic(word);
            case CYRILLIC -> cyrillic(word.replace('ё', 'е'));
            default -> WORDS.getOrDefault(word, List.of());
        };
    }

    private static List<String> arabic(String word) {
        String plain = word.replaceAll("[أإآ]", "ا")
                .replaceAll("[ىی]", "ي")
                .replace('ک', 'ك')
                .replace('ة', 'ه')
                .replace('ؤ', 'و');
        List<String> english = WORDS.get(plain);
        return english == null
                ? WORDS.getOrDefault(ARABIC_ARTICLES.matcher(plain).replaceFirst(""), List.of())
                : english;
    }

    private static List<String> cyrillic(String word) {
        return WORDS.getOrDefault(word, ofStem(word));
    }

    private static List<String> ofStem(String word) {
        for (int length = word.length(); length >= SHORTEST_STEM; length--) {
            List<String> english = STEMS.get(word.substring(0, length));
            if (english != null) {
                return english;
            }
        }
        return List.of();
    }

    /** The same of a character that ends a name: 省 of 四川省. */
    static List<String> englishOfEnd(String character) {
        return ENDS.getOrDefault(character, List.of());
    }

    /** How long the longest word is that stands at this place of a text without blanks; 0 if there is none. */
    static int lengthAt(String text, int from) {
        for (int length = Math.min(LONGEST, text.length() - from); length > 0; length--) {
            if ((length > 1 || text.length() == 1) && WORDS.containsKey(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }
}
