package org.kakehashi.screening.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much it says that two persons share a word of their names, in bits: rare words say much, short and frequent ones
 * little. Counted over the persons of all shipped lists.
 */
final class Rarity {

    private static final int PERSONS = 16_698;
    private static final int ONE_OF = 30;
    private static final double MOST = 10;
    private static final double CHARACTER = 7;
    /** Tones and spellings that fall together are lost in Latin letters. */
    private static final double SYLLABLE = 5;

    private static final double SYLLABLE_OF_KOREAN = 4.5;
    private static final double KANA = 6.5;
    private static final double COMMON_GIVEN_NAME = 7;
    private static final double COMMON_FAMILY_NAME = 7.5;
    private static final double UNLIKENESS = 10;
    /** Lost where the vowels are left out. */
    private static final double VOWELS = 1;

    private static final double ANOTHER_SCRIPT = 1;
    static final double INITIAL = 2;
    private static final Map<String, Integer> BEARERS = new HashMap<>();
    private static final Map<String, Integer> ARABIC = new HashMap<>();
    private static final Set<String> FAMILY_NAMES = new HashSet<>();

    static {
        for (List<String> row : Tables.rows("common-words.tsv")) {
            BEARERS.merge(Sound.reduced(row.get(0)), Integer.parseInt(row.get(1)), Integer::sum);
        }
        ArabicNames.spellings().forEach((written, spellings) -> {
            Stream<String> sounds = spellings.stream().map(Sound::reduced).distinct();
            ARABIC.put(
                    written,
                    sounds.mapToInt(sound -> BEARERS.getOrDefault(sound, 0)).sum());
        });
        for (List<String> row : Tables.rows("family-names.tsv")) {
            row.subList(1, row.size()).forEach(name -> FAMILY_NAMES.add(Sound.reduced(name)));
        }
    }

    private Rarity() {}

    /** Whether so many bear it, as Muhammad or Maria, that they are called by another name. */
    static boolean everywhere(Word word) {
        return bearers(word) * ONE_OF >= PERSONS;
    }

    /** Of a name in Arabic letters all that it may be in Latin ones. */
    private static int bearers(Word word) {
        Integer ofArabic = word.origin() == Origin.ARABIC ? ARABIC.get(ArabicNames.plain(word.written())) : null;
        return ofArabic == null ? BEARERS.getOrDefault(word.sound(), 0) : ofArabic;
    }

    /** Of words that agree so far, the least telling of both spellings. */
    static double bits(List<Word> asked, List<Word> listed, double likeness, boolean withoutVowels) {
        double bits = withoutVowels
                ? Math.max(bits(asked, listed), bits(listed, asked)) - VOWELS
                : Math.min(bits(asked, listed), bits(listed, asked));
        boolean script = asked.get(0).sounds() != null ^ listed.get(0).sounds() != null;
        return Math.max(0, bits - (1 - likeness) * UNLIKENESS - (script ? ANOTHER_SCRIPT : 0));
    }

    private static double bits(List<Word> words, List<Word> others) {
        Origin of = others.get(0).origin();
        return words.stream().mapToDouble(word -> bits(word, of)).sum();
    }

    private static double bits(Word word, Origin other) {
        if (word.sort() != Meanings.Sort.NAME) {
            return 1;
        }
        if (word.initial()) {
            return INITIAL;
        }
        if (word.origin() == Origin.HAN) {
            return other == Origin.HAN ? CHARACTER : SYLLABLE;
        }
        if (word.origin() == Origin.HANGUL) {
            return other == Origin.HANGUL ? SYLLABLE : SYLLABLE_OF_KOREAN;
        }
        if (word.origin() == Origin.KOREAN) {
            return SYLLABLE_OF_KOREAN;
        }
        if (word.origin() == Origin.CANTONESE) {
            return SYLLABLE;
        }
        if (word.origin().syllabic() && word.latin().length() <= 6) {
            return KANA;
        }
        int bearers = bearers(word);
        double rare = bearers == 0 ? MOST : Math.log(PERSONS / (double) bearers) / Math.log(2);
        double most = Meanings.commonGivenName(word.latin())
                ? COMMON_GIVEN_NAME
                : FAMILY_NAMES.contains(word.sound()) ? COMMON_FAMILY_NAME : MOST;
        return Math.min(Math.min(most, rare), 2 + 1.3 * word.latin().length());
    }
}
