package org.kakehashi.screening.names;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Arabic and Hebrew words write consonants and long vowels. A letter here stands for all Latin spellings of it; a Latin
 * word is laid beside it, and its short vowels cost next to nothing.
 */
final class Abjad {

    /** The article in names such as Nur ad-Din where they are written as one word. */
    private static final Pattern OF_FAITH = Pattern.compile("(?<=..)ال(?=د[يی]ن[يی]?$)");

    private static final String ASSIMILATING = "تثدذرزسشصضطظلن";
    private static final Map<Character, Character> SOUNDS = new HashMap<>();

    static {
        sounds(
                "ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگکیڤةىآأإؤئڭۀہھەېټډړښڅځڼږ",
                "abtTjhhddrzsSsdtzagfkklmnhwypczgkyvhaaaawygahhaytdrSczng");
        sounds("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "abgdhwzhtykklmmnnsappccKrSt");
    }

    private static final Habits HABITS = new Habits(
            "kh", "h", "sch", "s", "sh", "s", "dh", "d", "th", "t", "gh", "g", "ph", "f", "zh", "z", "dj", "j", "tch",
            "c", "ch", "c", "tz", "c", "ts", "c", "ou", "u", "oo", "u", "ee", "i", "x", "ks");

    private Abjad() {}

    private static void sounds(String letters, String as) {
        for (int i = 0; i < letters.length() && i < as.length(); i++) {
            SOUNDS.put(letters.charAt(i), as.charAt(i));
        }
    }

    /** The word as sounds; what is no letter falls away. */
    static String sounds(String word) {
        StringBuilder sounds = new StringBuilder();
        String bare = OF_FAITH.matcher(article(word) ? word.substring(2) : word).replaceAll("");
        for (char c : bare.toCharArray()) {
            Character sound = SOUNDS.get(c);
            if (sound != null) {
                sounds.append(sound);
            }
        }
        return sounds.toString();
    }

    private static boolean article(String word) {
        return word.startsWith("ال") && word.length() > 4;
    }

    /** Without an article before two letters, as in Abd al-Haqq; others are left out by {@link #sounds}. */
    static String withoutShortArticle(String word, String sounds) {
        return word.startsWith("ال") && word.length() == 4 ? sounds.substring(2) : sounds;
    }

    /** Whether the article's l is heard behind another word: Abu l-Fadl, but Shams ud-Din. */
    static boolean soundedArticle(String word) {
        return article(word) && ASSIMILATING.indexOf(word.charAt(2)) < 0;
    }

    /** What is left of a word's sounds without any vowel: for finding candidates. */
    static String skeleton(String sounds) {
        return skeletonOf(sounds.replace("T", "t").replace("S", "s").replace("K", "k"));
    }

    /** The same of a Latin word. */
    static String skeletonOfLatin(String latin) {
        return skeletonOf(single(latin));
    }

    private static String skeletonOf(String text) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char sound =
                    switch (c) {
                        case 'd', 'z' -> 'z';
                        case 'g', 'j' -> 'g';
                        case 'p', 'f' -> 'f';
                        case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'v', 'h' -> 0;
                        case 'q', 'c' -> 'k';
                        default -> c;
                    };
            if (sound != 0 && (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != sound)) {
                skeleton.append(sound);
            }
        }
        return skeleton.toString();
    }

    /** From 0 to 1: how well the Latin word can be a spelling of the sounds. */
    static double likeness(String sounds, String latin) {
        double best = spelt(sounds, single(latin));
        // Fathi, Ishaq, Lakhal: two letters that are mostly one sound may be two
        for (int i = 0; i + 1 < latin.length(); i++) {
            if (latin.charAt(i + 1) == 'h' && "tskdg".indexOf(latin.charAt(i)) >= 0) {
                String apart = latin.substring(0, i + 1) + 'H' + latin.substring(i + 2);
                best = Math.max(best, spelt(sounds, single(apart)));
            }
        }
        return best;
    }

    private static double spelt(String sounds, String latin) {
        String word = latin.replace('H', 'h');
        if (sounds.isEmpty() || word.isEmpty()) {
            return 0;
        }
        int n = sounds.length();
        int m = word.length();
        double consonants = 0.6;
        for (int i = 0; i < n; i++) {
            consonants += vowel(sounds.charAt(i)) ? 0.4 : 1;
        }
        double most = 0.2 + 0.18 * consonants;
        double[] above = new double[m + 1];
        for (int j = 1; j <= m; j++) {
            above[j] = above[j - 1] + added(word.charAt(j - 1), j == m, true);
        }
        double[] row = new double[m + 1];
        for (int i = 1; i <= n; i++) {
            double missing = missing(sounds, i - 1);
            row[0] = above[0] + missing;
            double least = row[0];
            for (int j = 1; j <= m; j++) {
                double best = above[j - 1] + exchange(sounds.charAt(i - 1), word.charAt(j - 1));
                best = Math.min(best, above[j] + missing);
                best = Math.min(best, row[j - 1] + added(word.charAt(j - 1), j == m, false));
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > most) {
                return 0;
            }
            double[] free = above;
            above = row;
            row = free;
        }
        return above[m] > most ? 0 : Math.max(0, 1 - above[m] / consonants * 1.2);
    }

    private static boolean vowel(char c) {
        return c == 'a' || c == 'w' || c == 'y';
    }

    private static double exchange(char sound, char letter) {
        return switch (sound) {
            case 'a' -> "aeiou".indexOf(letter) >= 0 ? letter == 'a' ? 0 : 0.1 : 1;
            case 'w' -> "uow".indexOf(letter) >= 0 ? 0 : letter == 'v' ? 0.05 : letter == 'f' ? 0.4 : 1;
            case 'y' -> "iyej".indexOf(letter) >= 0 ? 0 : letter == 'a' ? 0.2 : 1;
            case 'T' -> letter == 't' || letter == 's' ? 0 : 1;
            case 'S' -> letter == 's' || letter == 'c' ? 0 : 1;
            case 'j' ->
                letter == 'j' ? 0 : letter == 'g' || letter == 'd' || letter == 'y' ? 0.15 : letter == 'c' ? 0.3 : 1;
            case 'd' -> letter == 'd' ? 0 : letter == 'z' || letter == 't' ? 0.2 : 1;
            case 'z' -> letter == 'z' ? 0 : letter == 'd' || letter == 's' || letter == 'j' ? 0.2 : 1;
            case 'k' ->
                letter == 'k' || letter == 'c' || letter == 'q'
                        ? 0
                        : letter == 'g' || letter == 'x' ? 0.2 : letter == 'h' ? 0.3 : 1;
            case 'K' -> letter == 'k' || letter == 'c' || letter == 'q' ? 0 : 1;
            case 'h' ->
                letter == 'h'
                        ? 0
                        : letter == 'k' || letter == 'c' || letter == 'j'
                                ? 0.25
                                : letter == 'a' || letter == 't' ? 0.2 : letter == 'e' ? 0.2 : 1;
            case 'g' -> letter == 'g' ? 0 : letter == 'q' || letter == 'j' || letter == 'k' || letter == 'r' ? 0.25 : 1;
            case 'b' -> letter == 'b' ? 0 : letter == 'v' || letter == 'p' ? 0.15 : 1;
            case 'p' -> letter == 'p' || letter == 'f' ? 0 : letter == 'b' ? 0.2 : 1;
            case 'c' -> letter == 'c' || letter == 't' || letter == 'z' || letter == 's' ? 0 : 1;
            case 'f' -> letter == 'f' ? 0 : letter == 'v' || letter == 'p' ? 0.2 : 1;
            case 't' -> letter == 't' ? 0 : letter == 'd' ? 0.3 : 1;
            case 's' -> letter == 's' ? 0 : letter == 'z' || letter == 'c' ? 0.2 : 1;
            default -> sound == letter ? 0 : 1;
        };
    }

    /** A letter written twice may be one sound; beside another vowel, a vowel may go. */
    private static double missing(String sounds, int at) {
        char sound = sounds.charAt(at);
        boolean last = at == sounds.length() - 1;
        if (at > 0 && sounds.charAt(at - 1) == sound) {
            return 0.05;
        }
        if (sound == 'a') {
            return 0.15;
        }
        if (sound == 'h' && last) {
            return 0.1;
        }
        if (vowel(sound)) {
            return at > 0 && vowel(sounds.charAt(at - 1)) ? 0.25 : 0.45;
        }
        return sound == 'h' ? 0.6 : 1;
    }

    private static double added(char letter, boolean last, boolean first) {
        if ("aeiou".indexOf(letter) >= 0) {
            return first ? 0.3 : 0.07;
        }
        return letter == 'h' && last ? 0.1 : letter == 'y' || letter == 'w' || letter == 'h' ? 0.4 : 1;
    }

    /** Two Latin letters for one sound become one, doubled ones too. */
    private static String single(String latin) {
        String text = HABITS.off(latin);
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
                single.append(text.charAt(i));
            }
        }
        return single.toString();
    }
}
