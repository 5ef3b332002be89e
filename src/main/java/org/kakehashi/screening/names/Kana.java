package org.kakehashi.screening.names;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Foreign words as they are written in katakana. It knows fewer sounds than other languages do, and puts a vowel behind
 * most consonants: Vladislav and urajisurafu, Ahmad and afumado become one here.
 */
final class Kana {

    /** Katakana of sounds that it took over late, as single letters of older use with the same sounds. */
    private static final Habits LATE =
            new Habits("ウィ", "ヰ", "ウェ", "ヱ", "ウォ", "ヲ", "ヴァ", "ヷ", "ヴィ", "ヸ", "ヴェ", "ヹ", "ヴォ", "ヺ");

    private static final Habits HABITS = new Habits(
            "shch", "s", "sch", "s", "tch", "C", "sh", "s", "zh", "j", "kh", "h", "gh", "g", "ph", "f", "th", "t", "ch",
            "C", "ck", "k", "ts", "C", "tz", "C", "cz", "C", "dj", "j", "dz", "j", "x", "ks", "q", "k", "vuy", "vy");

    /** An h before no vowel is heard, written as fu, or left out: Tehran, Ahmad, John. */
    private static final List<String> SILENT_H = List.of("h", "f", "");

    private static final List<String> NO_H = List.of("");

    /** What skeletons are made of. */
    private static final List<String> CONSONANTS = List.of("bcdfghjkmnprst".split(""));

    /** Of shorter skeletons each consonant must be heard. */
    private static final int LEAST_CHANGED = 3;

    private static final int LONGEST_SHORT = 5;

    /** Short words of one sound in katakana may still be two: JEWEL and jubiro. */
    private static final double HEARD_OF_SHORT = 0.929;

    /** Where one of them is too short to be told by its sound: Oleg and oregu. */
    private static final double SAME_OF_SHORTER = 0.88;

    /** Where both are, Ali and ari: enough beside another word that agrees, too little alone. */
    private static final double SAME_OF_SHORTEST = 0.79;

    /** At the end of a syllable, where katakana write n: Kim Jong Un, Min Aung Hlaing. */
    private static final Pattern NG = Pattern.compile("ng(?![aeiouy])");

    /** Korean vowels that are written with two letters and heard as one. */
    private static final Habits KOREAN = new Habits("ng", "n", "yae", "ye", "ae", "e", "oe", "e", "eo", "o", "eu", "u");

    private static final Map<String, List<String>> KNOWN = Tables.rows("kana-names.tsv").stream()
            .collect(Collectors.toMap(
                    row -> row.get(0), row -> List.of(row.get(1).split(" "))));

    private static final int MOST_KEPT = 50_000;
    /** Of words that are compared: few of all are, and often. */
    private static final LoadingCache<String, Set<String>> KEPT =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build(Kana::heard);

    private Kana() {}

    /** The Latin names that are known to be written so, which is not to be read off their letters; none of most words. */
    static List<String> knownAs(String katakana) {
        return KNOWN.getOrDefault(katakana, List.of());
    }

    /** Whether a word is long enough to be told by its sound alone. */
    static boolean told(String latin) {
        return latin.length() > 4;
    }

    /** The late ones as the older letters. */
    static String single(String katakana) {
        return LATE.off(katakana);
    }

    /** What is heard of a Latin word, in all the ways in which it may be heard. */
    static Set<String> heard(String latin) {
        Set<String> heard = new LinkedHashSet<>();
        for (String spoken : spoken(latin)) {
            for (String h : spoken.indexOf('h') < 0 ? NO_H : SILENT_H) {
                String all = key(spoken, h);
                heard.add(all);
                heard.add(withoutR(all));
            }
        }
        return heard;
    }

    private static Set<String> spoken(String latin) {
        Set<String> spoken = new LinkedHashSet<>();
        spoken.add(latin);
        if (latin.contains("ng")) {
            spoken.add(NG.matcher(latin).replaceAll("n"));
        }
        String korean = KOREAN.off(latin);
        if (!korean.equals(latin) && Hangul.spellsAll(latin)) {
            spoken.add(korean);
        }
        spoken.addAll(Spoken.spanish(latin));
        spoken.addAll(Spoken.chinese(latin));
        return spoken;
    }

    /** The same of katakana in Latin letters, of which there is one way. */
    static String key(String romanised) {
        return key(romanised, "h");
    }

    /** What is left of it without vowels: for finding candidates. */
    static String skeleton(String key) {
        StringBuilder skeleton = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if ("aiu".indexOf(key.charAt(i)) < 0) {
                skeleton.append(key.charAt(i));
            }
        }
        return skeleton.toString();
    }

    /**
     * The skeleton of what was written in katakana and, where it is long enough, those that one consonant makes of it: more,
     * less, or another. A last c is a k to who reads Milosevic.
     */
    static Set<String> skeletonsNear(String key) {
        String skeleton = skeleton(key);
        Set<String> near = new LinkedHashSet<>();
        near.add(skeleton);
        for (int i = 0; skeleton.length() >= LEAST_CHANGED && i <= skeleton.length(); i++) {
            String before = skeleton.substring(0, i);
            String from = skeleton.substring(i);
            String behind = from.isEmpty() ? from : from.substring(1);
            near.add(before + behind);
            for (String consonant : CONSONANTS) {
                near.add(before + consonant + from);
                near.add(before + consonant + behind);
            }
        }
        return near;
    }

    /** The same where one of them is too short to be told by its sound: only whether they sound the same. */
    static double likenessOfShort(String romanised, String latin) {
        boolean same = KEPT.get(latin).contains(key(romanised));
        return !same ? 0 : told(romanised) || told(latin) ? SAME_OF_SHORTER : SAME_OF_SHORTEST;
    }

    /** How alike the katakana and the Latin word sound, from 0 to 1. */
    static double likeness(String romanised, String latin) {
        String key = key(romanised);
        double best = 0;
        for (String heard : KEPT.get(latin)) {
            best = Math.max(best, Sound.likeness(key, heard, false, best));
        }
        return latin.length() > LONGEST_SHORT ? best : best * HEARD_OF_SHORT;
    }

    private static String key(String latin, String silentH) {
        return withoutAddedVowels(consonants(HABITS.off(once(latin)), silentH));
    }

    private static String consonants(String text, String silentH) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : '.';
            boolean vowel = "aeiouy".indexOf(next) >= 0;
            switch (text.charAt(i)) {
                case 'C' -> out.append('c');
                case 'c' -> out.append("eiy".indexOf(next) >= 0 ? 's' : 'k');
                case 't' -> out.append(next == 'i' || next == 'y' ? 'c' : 't');
                case 'd' -> out.append(next == 'i' || next == 'y' ? 'j' : 'd');
                case 'z' -> out.append('j');
                case 'l' -> out.append('r');
                case 'w' -> out.append('b');
                case 'v' -> out.append(i == 0 && !vowel ? 'u' : !vowel && "bdgjlmnrz".indexOf(next) < 0 ? 'f' : 'b');
                case 'h' -> out.append(vowel ? next == 'u' ? "f" : "h" : silentH);
                case 'e', 'y' -> out.append('i');
                case 'o' -> out.append('u');
                default -> out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static String withoutAddedVowels(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = i > 0 ? text.charAt(i - 1) : '.';
            char next = i + 1 < text.length() ? text.charAt(i + 1) : '.';
            boolean added = "aiu.".indexOf(next) < 0 || next == '.';
            boolean mute = c == 'u' && "aiun.".indexOf(before) < 0 && (added || before == 'f')
                    || c == 'i' && "cjs".indexOf(before) >= 0 && added;
            boolean nasal = c == 'n' && "mbp".indexOf(next) >= 0 && next != '.';
            char sound = nasal ? 'm' : c;
            boolean drawn = "aiu".indexOf(sound) >= 0 && !out.isEmpty() && out.charAt(out.length() - 1) == sound;
            if (!mute && !drawn) {
                out.append(sound);
            }
        }
        return out.toString();
    }

    /** An r behind a vowel is a long vowel. */
    private static String withoutR(String key) {
        StringBuilder out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            boolean before = i > 0 && "aiu".indexOf(key.charAt(i - 1)) >= 0;
            boolean after = i + 1 < key.length() && "aiu".indexOf(key.charAt(i + 1)) >= 0;
            if (key.charAt(i) != 'r' || !before || after) {
                out.append(key.charAt(i));
            }
        }
        return out.toString();
    }

    private static String once(String latin) {
        StringBuilder out = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            if (i == 0 || latin.charAt(i) != latin.charAt(i - 1)) {
                out.append(latin.charAt(i));
            }
        }
        return out.toString();
    }
}
