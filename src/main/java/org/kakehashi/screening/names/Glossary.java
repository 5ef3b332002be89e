package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What words of organisations in other scripts are called in English. */
final class Glossary {

    private static final List<String> TABLES = List.of(
            "glossary-japanese-chinese.tsv",
            "glossary-korean.tsv",
            "glossary-russian-ukrainian.tsv",
            "glossary-arabic-persian.tsv",
            "glossary-bodies.tsv",
            "glossary-bodies-elsewhere.tsv");
    private static final List<Locale> UNSPACED =
            List.of(Locale.JAPANESE, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE, Locale.KOREAN);
    private static final int SHORTEST_STEM = 3;
    private static final Pattern ARABIC_ARTICLES = Pattern.compile("^(?:وال|بال|لل|ال|و)(?=..)");

    private static final Map<String, List<String>> WORDS = new HashMap<>();
    private static final Map<String, List<String>> STEMS = new HashMap<>();
    private static final Map<String, List<String>> ENDS = new HashMap<>();
    /** Short names, which stand at the beginning only. */
    private static final Map<String, List<String>> BEGINNINGS = new HashMap<>();
    /** Of names in several words the most that there are. */
    private static final int MOST_WORDS;

    private static final int LONGEST;

    static {
        for (String table : TABLES) {
            Tables.rows(table).forEach(row -> put(row.get(0), row.subList(1, row.size())));
        }
        Tables.shortNames().forEach(row -> BEGINNINGS.put(Han.folded(row.get(1)), row.subList(2, row.size())));
        for (String country : Locale.getISOCountries()) {
            Locale of = new Locale("", country);
            String english = Cleaning.clean(of.getDisplayCountry(Locale.ENGLISH), false);
            UNSPACED.forEach(
                    language -> WORDS.putIfAbsent(Han.folded(of.getDisplayCountry(language)), List.of(english)));
        }
        LONGEST = Stream.of(WORDS, BEGINNINGS)
                .flatMap(words -> words.keySet().stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        MOST_WORDS = WORDS.keySet().stream()
                .mapToInt(word -> word.split(" ").length)
                .max()
                .orElse(0);
    }

    private Glossary() {}

    private static void put(String word, List<String> english) {
        if (word.startsWith("-")) {
            ENDS.put(Han.folded(word.substring(1)), english);
        } else if (word.endsWith("-")) {
            BEGINNINGS.put(key(ReadName.words(word, false)), english);
        } else if (word.endsWith("*")) {
            STEMS.put(word.substring(0, word.length() - 1), english);
        } else {
            WORDS.put(key(ReadName.words(word, false)), english);
        }
    }

    private static String key(List<String> words) {
        String name = String.join(" ", words);
        return Origin.of(name) == Origin.ARABIC ? plain(name) : Han.folded(name);
    }

    /** @param word as {@link Cleaning} leaves it, Han characters folded; none if it is not known */
    static List<String> english(String word) {
        return switch (Origin.of(word)) {
            case ARABIC -> arabic(word);
            case CYRILLIC -> cyrillic(word.replace('ё', 'е'));
            case KANA -> WORDS.getOrDefault(Han.folded(word), List.of());
            default -> WORDS.getOrDefault(word, BEGINNINGS.getOrDefault(word, List.of()));
        };
    }

    /** The same words, but those that are known to be one name made one, with its blanks. */
    static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            // none of them begins in Latin letters, and most words that are asked for are Latin
            boolean may = Origin.of(words.get(i)) != Origin.LATIN;
            int length = may ? Math.min(MOST_WORDS, words.size() - i) : 1;
            while (length > 1 && !WORDS.containsKey(key(words.subList(i, i + length)))) {
                length--;
            }
            joined.add(String.join(" ", words.subList(i, i + length)));
            i += length;
        }
        return joined;
    }

    private static List<String> arabic(String word) {
        String plain = plain(word);
        List<String> english = WORDS.get(plain);
        return english == null
                ? WORDS.getOrDefault(ARABIC_ARTICLES.matcher(plain).replaceFirst(""), List.of())
                : english;
    }

    /** Arabic and Persian letters in one form. */
    private static String plain(String word) {
        return word.replaceAll("[أإآ]", "ا")
                .replaceAll("[ىی]", "ي")
                .replace('ک', 'ك')
                .replace('ة', 'ه')
                .replace('ؤ', 'و');
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
            String word = text.substring(from, from + length);
            if ((length > 1 || text.length() == 1) && WORDS.containsKey(word)
                    || from == 0 && BEGINNINGS.containsKey(word) && endsAt(text, length)) {
                return length;
            }
        }
        return 0;
    }

    /** Whether a short name may end here. A word that begins in it and goes on is another one: 中核心; so is one character more: 大疆域. */
    private static boolean endsAt(String text, int length) {
        boolean ends = text.length() != length + 1 || ENDS.containsKey(text.substring(length));
        for (int from = 1; from < length; from++) {
            ends &= lengthAt(text, from) <= length - from;
        }
        return ends;
    }
}
