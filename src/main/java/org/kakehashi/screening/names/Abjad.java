package org.kakehashi.screening.names;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                "abtTjhxDdrzsSsdtzeGfqklmnhwypcZgkyvhYaaawygahhaytDrScznZ");
        // of Urdu, Kurdish and Uyghur
        sounds("ٹڈڑںےێڵڕۆۇۈۋ", "tDrnyylrwwww");
        sounds("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "abgDhwzxtykklmmnnsePPCCKr%t");
    }

    /** Capitals are sounds of their own: X is kh, S sh, C ch, G gh, Z zh. */
    private static final Habits HABITS = new Habits(
            "x", "ks", "kh", "X", "dsch", "j", "sch", "S", "sh", "S", "dh", "d", "th", "t", "gh", "G", "ph", "f", "zh",
            "Z", "dj", "j", "tch", "C", "ch", "C", "tz", "C", "ts", "C", "ou", "u", "oo", "u", "ee", "i");

    private static final int MOST_READ = 50_000;
    private static final LoadingCache<String, List<char[]>> READ =
            Caffeine.newBuilder().maximumSize(MOST_READ).build(Abjad::read);

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

    /** What is left of a Latin word without any vowel. */
    static String skeletonOfLatin(String latin) {
        return Skeleton.ofLatin(single(latin));
    }

    /** The same, of all ways to read it, and without what may be an article. */
    static Set<String> skeletonsOfLatin(String latin) {
        Set<String> skeletons = new LinkedHashSet<>();
        READ.get(latin).forEach(letters -> skeletons.add(Skeleton.ofLatin(String.valueOf(letters))));
        if (mayHaveArticle(latin)) {
            skeletons.add(skeletonOfLatin(latin.substring(2)));
        }
        return skeletons;
    }

    static boolean mayHaveArticle(String latin) {
        return latin.length() > 4 && (latin.startsWith("al") || latin.startsWith("el"));
    }

    /**
     * How well the Latin word can be a spelling of the sounds, from 0 to 1; less than the least is of no use and may be
     * less than it is.
     */
    static double likeness(String sounds, String latin, double least) {
        double best = 0;
        if (Consonants.tooMany(sounds, latin)) {
            return best;
        }
        for (char[] letters : READ.get(latin)) {
            best = Math.max(best, Consonants.likeness(sounds, letters, Math.max(least, best)));
        }
        return best;
    }

    /**
     * All ways to read it: in Fathi, Yitzhak and Mohammadjavad two letters that are mostly one sound may be two, in Jumblatt
     * the first is written n, and in Salahaldin the article's l is not heard.
     */
    static List<char[]> read(String latin) {
        List<char[]> all = new ArrayList<>();
        all.add(single(latin).toCharArray());
        for (int i = 0; i + 1 < latin.length(); i++) {
            char one = latin.charAt(i);
            char next = latin.charAt(i + 1);
            String before = latin.substring(0, i);
            String behind = latin.substring(i + 2);
            if (next == 'h' && "tskdgz".indexOf(one) >= 0 || one == 'd' && next == 'j') {
                String apart = before + one + Character.toUpperCase(next) + behind;
                all.add(single(apart).replace('H', 'h').replace('J', 'j').toCharArray());
            } else if (one == 'm' && next == 'b') {
                all.add(single(before + "nb" + behind).toCharArray());
            } else if (one == 'l' && unheard(before, next, behind)) {
                all.add(single(before + next + behind).toCharArray());
            }
        }
        return List.copyOf(all);
    }

    /** Whether it may be the l of an article between two words written as one, before a letter that takes it in. */
    private static boolean unheard(String before, char next, String behind) {
        return before.length() >= 3
                && behind.length() >= 2
                && "aeu".indexOf(before.charAt(before.length() - 1)) >= 0
                && "dtsznr".indexOf(next) >= 0;
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
