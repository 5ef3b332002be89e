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
            Map.entry("림", List.of("rim", "lim", "im")),
            Map.entry("노", List.of("roh", "no", "noh", "ro")),
            Map.entry("로", List.of("ro", "roh", "no", "noh")),
            Map.entry("양", List.of("yang", "ryang")),
            Map.entry("량", List.of("ryang", "yang")),
            Map.entry("염", List.of("yeom", "yom", "ryom")),
            Map.entry("렴", List.of("ryom", "yeom", "yom")),
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

    /** Family names as Japanese writes them. */
    private static final Map<String, List<String>> KATAKANA = Map.ofEntries(
            Map.entry("アン", List.of("안")),
            Map.entry("イ", List.of("이")),
            Map.entry("イム", List.of("임")),
            Map.entry("ウ", List.of("우")),
            Map.entry("オ", List.of("오")),
            Map.entry("カン", List.of("강")),
            Map.entry("キム", List.of("김")),
            Map.entry("ク", List.of("구")),
            Map.entry("クァク", List.of("곽")),
            Map.entry("クォン", List.of("권")),
            Map.entry("コ", List.of("고")),
            Map.entry("シム", List.of("심")),
            Map.entry("シン", List.of("신")),
            Map.entry("ソ", List.of("서")),
            Map.entry("ソン", List.of("송", "성", "손")),
            Map.entry("チェ", List.of("최", "채")),
            Map.entry("チャン", List.of("장")),
            Map.entry("チュ", List.of("주", "추")),
            Map.entry("チョ", List.of("조")),
            Map.entry("チョン", List.of("정", "전")),
            Map.entry("ノ", List.of("노")),
            Map.entry("パク", List.of("박")),
            Map.entry("ファン", List.of("황")),
            Map.entry("ペ", List.of("배")),
            Map.entry("ペク", List.of("백")),
            Map.entry("ホ", List.of("허")),
            Map.entry("ムン", List.of("문")),
            Map.entry("ユ", List.of("유")),
            Map.entry("ユン", List.of("윤")),
            Map.entry("ヨ", List.of("여")),
            Map.entry("リ", List.of("리")),
            Map.entry("リム", List.of("림")),
            Map.entry("リュ", List.of("류")));

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

    /** Whether it is two syllables or more, one after the other. */
    static boolean spellsAll(String latin) {
        return Syllables.make(latin, LATIN, 2);
    }

    /** A word of katakana as a Korean family name; none if it is no such name. */
    static List<String> spellingsOfKatakana(String word) {
        return KATAKANA.getOrDefault(word, List.of()).stream()
                .flatMap(name -> spellings(name).stream())
                .toList();
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
