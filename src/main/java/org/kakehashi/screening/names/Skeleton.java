package org.kakehashi.screening.names;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is left of a word without its vowels, for finding candidates: letters that are mostly spelt for one another are one.
 * What they are spelt for now and then is told by {@link Consonants}, whose costs decide in the end.
 */
final class Skeleton {

    private static final char NONE = '0';

    /**
     * What a sound of Arabic or Hebrew is in Latin letters besides: ق also gh, ث also s, ב also v. Not all that {@link
     * Consonants} calls near: the rest finds nobody more on the lists, and costs each search a twentieth.
     */
    private static final Map<Character, String> BESIDES = Map.ofEntries(
            Map.entry('q', "g"),
            Map.entry('T', "s"),
            Map.entry('c', "gk"),
            Map.entry('C', "kzt"),
            Map.entry('s', "kz"),
            Map.entry('z', "s"),
            Map.entry('d', "t"),
            Map.entry('Z', "g"),
            Map.entry('j', "z0"),
            Map.entry('k', "g0"),
            Map.entry('G', "k"),
            Map.entry('x', "k"),
            Map.entry('b', "0f"),
            Map.entry('p', "b"),
            Map.entry('P', "b"));

    private Skeleton() {}

    /** Of a Latin word, two letters for one sound already one. */
    static String ofLatin(String letters) {
        return skeleton(letters, 'k', -1, NONE);
    }

    /** Of the sounds of an Arabic or Hebrew word. */
    static String of(String sounds) {
        return skeleton(sounds, 's', -1, NONE);
    }

    /** The same, and all in which one of the sounds is spelt otherwise. */
    static Set<String> all(String sounds) {
        Set<String> all = new LinkedHashSet<>();
        all.add(of(sounds));
        for (int i = 0; i < sounds.length(); i++) {
            String besides = BESIDES.getOrDefault(sounds.charAt(i), "");
            for (int j = 0; j < besides.length(); j++) {
                all.add(skeleton(sounds, 's', i, besides.charAt(j)));
            }
        }
        return all;
    }

    /**
     * @param c what that is here: the Latin letter, or the sound of church
     * @param at where another is taken; -1 for nowhere
     */
    private static String skeleton(String text, char c, int at, char other) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char one = i == at ? other : one(text.charAt(i), c);
            if (one != NONE && (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != one)) {
                skeleton.append(one);
            }
        }
        return skeleton.toString();
    }

    private static char one(char letter, char c) {
        return switch (letter) {
            case 'd', 'z', 'D', 'Z' -> 'z';
            case 'g', 'j', 'G' -> 'g';
            case 'p', 'f', 'P' -> 'f';
            case 's', 'S', '%', 'C' -> 's';
            case 't', 'T' -> 't';
            case 'k', 'q', 'K' -> 'k';
            case 'c' -> c;
            case 'a', 'e', 'i', 'o', 'u', 'y', 'Y', 'w', 'v', 'h', 'H', 'x', 'X' -> NONE;
            default -> letter;
        };
    }
}
