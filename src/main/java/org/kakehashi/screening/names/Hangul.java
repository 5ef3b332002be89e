package org.kakehashi.screening.names;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One syllable of Hangul in the spellings that Korean names have abroad, those of family names first. */
final class Hangul {

    private static final int FIRST = 0xAC00;
    private static final int SYLLABLES = 11_172;
    private static final String[][] INITIALS = {
        {"g", "k"},
        {"kk"},
        {"n"},
        {"d", "t"},
        {"tt"},
        {"r", "l"},
        {"m"},
        {"b", "p"},
        {"pp"},
        {"s", "sh"},
        {"ss"},
        {""},
        {"j", "ch"},
        {"jj"},
        {"ch"},
        {"k", "kh"},
        {"t", "th"},
        {"p", "ph"},
        {"h"}
    };
    private static final String[][] VOWELS = {
        {"a"},
        {"ae", "ai"},
        {"ya"},
        {"yae"},
        {"eo", "o", "u"},
        {"e"},
        {"yeo", "yo", "you", "yu"},
        {"ye"},
        {"o"},
        {"wa"},
        {"wae"},
        {"oe", "oi"},
        {"yo"},
        {"u", "oo"},
        {"wo"},
        {"we"},
        {"wi"},
        {"yu", "yoo"},
        {"eu", "u"},
        {"ui", "i"},
        {"i", "ee"}
    };
    /** Written u before a consonant, as in Sung, but not at the end of a syllable. */
    private static final int EO = 4;

    private static final String[] FINALS = {
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng",
        "t", "t", "k", "t", "p", "h"
    };
    private static final Map<String, List<String>> FAMILY = Map.ofEntries(
            Map.entry("이", List.of("lee", "yi", "ri", "rhee", "i")),
            Map.entry("리", List.of("ri", "lee")),
            Map.entry("김", List.of("kim", "gim")),
            Map.entry("박", List.of("park", "pak", "bak")),
            Map.entry("최", List.of("choi", "choe")),
            Map.entry("정", List.of("jung", "chung", "jeong", "chong", "jong")),
            Map.entry("조", List.of("cho", "jo")),
            Map.entry("임", List.of("lim", "im", "rim")),
            Map.entry("림", List.of("rim", "lim")),
            Map.entry("노", List.of("roh", "no", "noh")),
            Map.entry("로", List.of("ro")),
            Map.entry("유", List.of("yoo", "yu", "ryu", "you")),
            Map.entry("류", List.of("ryu", "ryoo", "yoo")),
            Map.entry("오", List.of("oh", "o")),
            Map.entry("우", List.of("woo", "u")),
            Map.entry("심", List.of("shim", "sim")),
            Map.entry("신", List.of("shin", "sin")),
            Map.entry("안", List.of("ahn", "an")),
            Map.entry("배", List.of("bae", "pae")),
            Map.entry("백", List.of("paek", "baek", "paik")),
            Map.entry("문", List.of("moon", "mun")),
            Map.entry("윤", List.of("yoon", "yun")),
            Map.entry("여", List.of("yeo", "ryo", "yo")),
            Map.entry("연", List.of("yon", "yeon")),
            Map.entry("현", List.of("hyon", "hyun", "hyeon")),
            Map.entry("곽", List.of("kwak", "gwak")));

    private static final Set<String> LATIN = new HashSet<>();

    static {
        for (int c = FIRST; c < FIRST + SYLLABLES; c++) {
            LATIN.addAll(syllable((char) c));
        }
        FAMILY.values().forEach(LATIN::addAll);
    }

    private Hangul() {}

    /** Whether it is one syllable in any of these spellings. */
    static boolean spells(String latin) {
        return LATIN.contains(latin);
    }

    static Set<String> spellings(String word) {
        Set<String> spellings = new LinkedHashSet<>();
        if (word.codePointCount(0, word.length()) == 1) {
            spellings.addAll(FAMILY.getOrDefault(word, List.of()));
            spellings.addAll(syllable(word.charAt(0)));
        } else {
            spellings.add(first(word));
        }
        return spellings;
    }

    private static String first(String word) {
        StringBuilder all = new StringBuilder();
        for (char c : word.toCharArray()) {
            all.append(syllable(c).stream().findFirst().orElse(""));
        }
        return all.toString();
    }

    private static Set<String> syllable(char c) {
        Set<String> spellings = new LinkedHashSet<>();
        int n = c - FIRST;
        if (n < 0 || n >= SYLLABLES) {
            return spellings;
        }
        for (String vowel : VOWELS[n / 28 % 21]) {
            if (n % 28 == 0 && vowel.equals("u") && n / 28 % 21 == EO) {
                continue;
            }
            for (String initial : INITIALS[n / 588]) {
                spellings.add(initial + vowel + FINALS[n % 28]);
            }
        }
        return spellings;
    }
}
