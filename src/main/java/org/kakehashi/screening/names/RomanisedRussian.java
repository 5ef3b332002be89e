package org.kakehashi.screening.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What words of organisations in Russian and Ukrainian are called in English where they are written in Latin letters. */
final class RomanisedRussian {

    /** What is left behind a stem, by its sound. */
    private static final Pattern ENDING = Pattern.compile("(?:i|ia|a|u|aia|ui|ugu|umu|im|um|ami|iami|iu|uiu|iv|uv)?");

    /** Kazanskiy is of Kazan. */
    static final Pattern OF_PLACE =
            Pattern.compile("(.{3,}?)(?:sk|tsk|ck)(?:i[yij]?|y[yij]?|aya|aia|aja|oye|oe|oje|ogo|oy|oi|oj)");

    private static final int LEAST_WORDS = 2;

    private static final int SHORTEST_STEM = 5;
    /** Of a word that is taken letter by letter, not by its sound. */
    private static final int SHORTEST_WORD = 3;

    private static final int LONGEST_BY_LETTER = 4;

    private static final Map<String, List<String>> WORDS = new HashMap<>();
    private static final Map<String, List<String>> STEMS = new HashMap<>();

    static {
        for (List<String> row : Tables.rows("glossary-russian-ukrainian.tsv")) {
            String word = row.get(0);
            boolean stem = word.endsWith("*");
            for (String latin : Cyrillic.spellings(word.replace("*", ""))) {
                String sound = sound(latin);
                if (stem && sound.length() >= SHORTEST_STEM) {
                    STEMS.putIfAbsent(sound, row.subList(1, row.size()));
                } else if (!stem && sound.length() >= SHORTEST_WORD) {
                    WORDS.putIfAbsent(sound, row.subList(1, row.size()));
                }
            }
        }
    }

    private RomanisedRussian() {}

    /** Whether the name is one in Russian or Ukrainian: one such word alone may be a name. */
    static boolean is(List<String> words) {
        return words.stream().anyMatch(word -> !english(word).isEmpty())
                && words.stream().filter(RomanisedRussian::likely).count() >= LEAST_WORDS;
    }

    private static boolean likely(String word) {
        return !english(word).isEmpty()
                || Meanings.ofOrganisation(word) != null
                || OF_PLACE.matcher(word).matches();
    }

    /** None if it is not known, or known as it is. */
    static List<String> english(String word) {
        if (Origin.of(word) != Origin.LATIN || Meanings.ofOrganisation(word) != null) {
            return List.of();
        }
        String sound = sound(word);
        return WORDS.getOrDefault(sound, ofStem(sound));
    }

    private static String sound(String word) {
        return word.length() <= LONGEST_BY_LETTER ? word : Sound.reduced(word.replace("yo", "ye"));
    }

    private static List<String> ofStem(String sound) {
        for (int length = sound.length(); length >= SHORTEST_STEM; length--) {
            List<String> english = STEMS.get(sound.substring(0, length));
            if (english != null && ENDING.matcher(sound.substring(length)).matches()) {
                return english;
            }
        }
        return List.of();
    }
}
