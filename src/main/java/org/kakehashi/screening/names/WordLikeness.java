package org.kakehashi.screening.names;

import java.util.List;

/** How alike two words are, each in the script that it was written in: from 0 to 1. */
final class WordLikeness {

    /** Words that are less alike than this are two words. */
    static final double LEAST = 0.66;

    /** The same where one of them has no vowels to tell. */
    private static final double LEAST_WITHOUT_VOWELS = 0.82;

    /** What a glossary calls by so few letters is called by no others: CETC is not CITC. */
    private static final int LONGEST_ACRONYM = 4;

    /** Letters of a sound by which syllables are one that are spelt otherwise. */
    private static final int LEAST_OF_SOUND = 3;

    /** Of one Korean syllable. */
    private static final double SPELT_OTHERWISE = 0.95;

    private WordLikeness() {}

    static double of(Word one, Word other) {
        return of(one, other, LEAST);
    }

    /** The same where less than the least is of no use: then it may be less than it is. */
    static double of(Word one, Word other, double least) {
        if (one.sort() == Meanings.Sort.NUMBER || other.sort() == Meanings.Sort.NUMBER) {
            return one.meaning() != null && one.meaning().equals(other.meaning())
                    ? 1
                    : one.latin().equals(other.latin()) ? 1 : 0;
        }
        if (one.sounds() != null && other.origin().syllabic()
                || other.sounds() != null && one.origin().syllabic()) {
            return 0;
        }
        if (one.sounds() != null && other.sounds() == null) {
            return abjad(one, one.sounds(), other);
        }
        if (other.sounds() != null && one.sounds() == null) {
            return abjad(other, other.sounds(), one);
        }
        if (one.sounds() != null && other.sounds() != null && one.origin() == other.origin()) {
            return ArabicNames.otherName(one.written(), other.written())
                    ? 0
                    : Sound.likeness(one.sounds(), other.sounds(), false, least);
        }
        if (one.origin() == Origin.CANTONESE || other.origin() == Origin.CANTONESE) {
            return one.origin().syllabic() == other.origin().syllabic() ? 0 : sameSpelling(one, other) ? 1 : 0;
        }
        if (one.origin() == Origin.KOREAN || other.origin() == Origin.KOREAN) {
            boolean otherwise = one.origin().syllabic() != other.origin().syllabic() && sameSpelling(one, other);
            return !otherwise ? 0 : one.written().equals(other.written()) ? 1 : SPELT_OTHERWISE;
        }
        if (one.origin() == Origin.HAN && other.origin() == Origin.HAN) {
            return last(one).equals(last(other)) ? 1 : 0;
        }
        if (one.origin() == Origin.HANGUL && other.origin() == Origin.HANGUL) {
            boolean same = one.written().equals(other.written());
            return same || hanja(one, other) || hanja(other, one) ? 1 : 0;
        }
        if (one.origin().syllabic() || other.origin().syllabic()) {
            return syllables(one, other);
        }
        boolean translated = one.origin() == Origin.TRANSLATED || other.origin() == Origin.TRANSLATED;
        if (translated && Math.min(one.latin().length(), other.latin().length()) <= LONGEST_ACRONYM) {
            return sameSpelling(one, other) ? 1 : 0;
        }
        boolean loose = one.origin().loose() || other.origin().loose();
        double best = 0;
        for (String left : one.spellings()) {
            for (String right : other.spellings()) {
                best = Math.max(best, Sound.likeness(left, right, loose, Math.max(least, best)));
                if (best == 1) {
                    return 1;
                }
            }
        }
        double asSounded = loose ? 0.97 : 0.93;
        for (String left : one.reduced()) {
            for (String right : other.reduced()) {
                double ofUse = Math.max(least, best) / asSounded;
                double sound = left.length() < 3 && !left.equals(right) ? 0 : Sound.likeness(left, right, loose, ofUse);
                best = Math.max(best, sound * asSounded);
            }
        }
        return best;
    }

    /** Whether these are characters that stand for one syllable each. */
    static boolean syllables(List<Word> words) {
        for (Word word : words) {
            if (!word.origin().syllable()) {
                return false;
            }
        }
        return true;
    }

    private static double syllables(Word one, Word other) {
        if (sameSpelling(one, other)) {
            return 1;
        }
        if (one.origin() == Origin.JAPANESE || other.origin() == Origin.JAPANESE) {
            return JapaneseReading.same(one.latin(), other.latin()) ? 0.97 : 0;
        }
        boolean kana = one.origin() == Origin.KANA || other.origin() == Origin.KANA;
        if (kana && Kana.told(one.latin()) && Kana.told(other.latin())) {
            return one.origin() == other.origin()
                    ? Sound.likeness(one.latin(), other.latin(), false)
                    : one.origin() == Origin.KANA
                            ? Kana.likeness(one.latin(), other.latin())
                            : Kana.likeness(other.latin(), one.latin());
        }
        // of Hangul all spellings in use are known
        if (one.origin() != Origin.HANGUL
                && other.origin() != Origin.HANGUL
                && one.latin().charAt(0) == other.latin().charAt(0)
                && shareOne(one.reduced(), other.reduced(), LEAST_OF_SOUND)) {
            return 0.9;
        }
        return one.origin() == Origin.KANA
                ? Kana.likenessOfShort(one.latin(), other.latin())
                : other.origin() == Origin.KANA ? Kana.likenessOfShort(other.latin(), one.latin()) : 0;
    }

    private static boolean sameSpelling(Word one, Word other) {
        return shareOne(one.spellings(), other.spellings(), 0);
    }

    private static boolean shareOne(List<String> some, List<String> others, int least) {
        for (String one : some) {
            if (one.length() >= least && others.contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a Han character may be read as this syllable of Hangul. */
    private static boolean hanja(Word character, Word syllable) {
        return character.spellings().contains(syllable.written());
    }

    private static String last(Word word) {
        return word.spellings().get(word.spellings().size() - 1);
    }

    private static double abjad(Word word, String sounds, Word other) {
        double best = 0;
        for (String spelling : other.spellings()) {
            best = Math.max(best, abjad(word, sounds, spelling));
        }
        return best;
    }

    /** How well the Latin spelling can be one of the word with these sounds; nothing below what tells two words. */
    static double abjad(Word word, String sounds, String spelling) {
        if (ArabicNames.otherSpelling(word.written(), spelling)) {
            return 0;
        }
        double best = abjad(sounds, spelling, 0);
        String bare = Abjad.withoutShortArticle(word.written(), sounds);
        if (!bare.equals(sounds)) {
            best = abjad(bare, spelling, best);
        }
        if (word.written().startsWith("ال") && Abjad.mayHaveArticle(spelling)) {
            best = abjad(sounds, spelling.substring(2), best);
        }
        return best;
    }

    private static double abjad(String sounds, String spelling, double best) {
        double likeness = Abjad.likeness(sounds, spelling, Math.max(LEAST_WITHOUT_VOWELS, best));
        return likeness < LEAST_WITHOUT_VOWELS ? best : Math.max(best, likeness);
    }
}
