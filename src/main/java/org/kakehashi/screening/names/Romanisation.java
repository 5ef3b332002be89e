package org.kakehashi.screening.names;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Latin spellings of a word of any script: lower-case a to z and digits, the likeliest first. */
final class Romanisation {

    private static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Transliterator MANDARIN = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");
    private static final Transliterator KANA =
            Transliterator.getInstance("Hiragana-Katakana; Katakana-Latin; Latin-ASCII; Lower");
    private static final Map<String, String> GERMAN =
            Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ø", "oe", "å", "aa", "æ", "ae");
    /** Letters of Czech, Croatian, Polish and Turkish as English spells their sounds. */
    private static final Map<String, String> SOUNDED =
            Map.of("š", "sh", "č", "ch", "ž", "zh", "ś", "sh", "ć", "ch", "ż", "zh", "ş", "sh", "ç", "ch", "đ", "dj");
    /** The ending that Latvian and Lithuanian give to men's names of their neighbours. */
    private static final Pattern BALTIC = Pattern.compile("(.{3,}(?:[jy]|ov|ev|sk))(?:i|a|u)?s");

    /** Two letters for a sound that Greek has no letter for. */
    private static final Habits OF_GREEK = new Habits("μπ", "b", "ντ", "d", "γκ", "g", "τζ", "j", "τσ", "ts");

    private static final int MOST = 6;
    private static final int MOST_OF_SYLLABLES = 24;

    private Romanisation() {}

    static List<String> of(String word, Origin origin) {
        Set<String> spellings = new LinkedHashSet<>();
        switch (origin) {
            case LATIN -> {
                spellings.addAll(ascii(word) ? List.of(word) : accented(word));
                spellings.addAll(misread(spellings));
                spellings.addAll(baltic(spellings));
                spellings.addAll(Neighbours.inEnglish(spellings.iterator().next()));
            }
            case CYRILLIC -> spellings.addAll(Cyrillic.spellings(word));
            case KANA -> {
                String plain = letters(KANA.transliterate(Kana.single(word)));
                spellings.add(plain);
                spellings.add(plain.replaceAll("([aeiou])\\1+", "$1"));
                spellings.addAll(Hangul.spellingsOfKatakana(word));
                spellings.addAll(Kana.knownAs(word));
            }
            case JAPANESE -> {
                String plain = letters(KANA.transliterate(word));
                spellings.add(plain);
                spellings.add(plain.replaceAll("o[ou]", "o").replace("uu", "u"));
            }
            case HANGUL -> spellings.addAll(Hangul.spellings(word));
            case HAN -> {
                spellings.add(letters(MANDARIN.transliterate(word)));
                spellings.add(letters(ANY.transliterate(word)));
            }
            default -> {
                spellings.add(letters(ANY.transliterate(word)));
                spellings.add(letters(ANY.transliterate(OF_GREEK.off(word))));
            }
        }
        spellings.remove("");
        List<String> most = new ArrayList<>(spellings);
        return List.copyOf(most.subList(
                0, Math.min(origin == Origin.HANGUL || origin == Origin.KANA ? MOST_OF_SYLLABLES : MOST, most.size())));
    }

    private static List<String> accented(String word) {
        String german = word;
        for (Map.Entry<String, String> letter : GERMAN.entrySet()) {
            german = german.replace(letter.getKey(), letter.getValue());
        }
        String sounded = word.replace("dž", "j");
        for (Map.Entry<String, String> letter : SOUNDED.entrySet()) {
            sounded = sounded.replace(letter.getKey(), letter.getValue());
        }
        return List.of(
                letters(ANY.transliterate(word)),
                letters(ANY.transliterate(german)),
                letters(ANY.transliterate(sounded)));
    }

    /** Sergejs Lavrovs and Sergejus Lavrovas without the endings. */
    private static List<String> baltic(Set<String> spellings) {
        return spellings.stream()
                .map(BALTIC::matcher)
                .filter(Matcher::matches)
                .map(ending -> ending.group(1))
                .toList();
    }

    /** Digits read for letters inside a word, and rn read for m or m for rn. */
    private static Set<String> misread(Set<String> spellings) {
        Set<String> misread = new LinkedHashSet<>();
        for (String spelling : spellings) {
            boolean digits = spelling.chars().anyMatch(Character::isDigit);
            if (digits && spelling.chars().filter(Character::isLetter).count() >= 2) {
                misread.add(spelling.replace('0', 'o')
                        .replace('1', 'i')
                        .replace('5', 's')
                        .replace('3', 'e')
                        .replace('4', 'a')
                        .replace('8', 'b'));
            }
            if (spelling.contains("rn")) {
                misread.add(spelling.replace("rn", "m"));
            }
        }
        return misread;
    }

    private static boolean ascii(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
