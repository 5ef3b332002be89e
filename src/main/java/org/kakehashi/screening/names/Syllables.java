package org.kakehashi.screening.names;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of characters that stand for one syllable each, Chinese and Korean ones. */
final class Syllables {

    /** Of a name at most. */
    private static final int MOST = 4;

    /** Letters of one at most: zhuang, kyeong. */
    private static final int LONGEST = 6;

    private static final Pattern HYPHEN = Pattern.compile("\\p{L}\\p{Pd}\\p{L}");

    private Syllables() {}

    /** Whether the Latin word is these syllables one after the other, each in one of its spellings. */
    static boolean spell(List<Word> syllables, Word whole) {
        return whole.spellings().stream().anyMatch(latin -> spell(syllables, 0, latin));
    }

    private static boolean spell(List<Word> syllables, int from, String latin) {
        if (from == syllables.size()) {
            return latin.isEmpty();
        }
        for (String spelling : syllables.get(from).spellings()) {
            if (latin.startsWith(spelling) && spell(syllables, from + 1, latin.substring(spelling.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the Latin word is some of these, at least so many and not more than a name has. */
    static boolean make(String latin, Set<String> syllables, int least) {
        return make(latin, syllables, least, 0, 0);
    }

    private static boolean make(String latin, Set<String> syllables, int least, int from, int before) {
        if (from == latin.length()) {
            return before >= least;
        }
        for (int to = from + 1; before < MOST && to <= Math.min(latin.length(), from + LONGEST); to++) {
            if (syllables.contains(latin.substring(from, to)) && make(latin, syllables, least, to, before + 1)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the syllables agree in another order. The family name may stand first or last, but no more than that: the
     * syllables of a given name keep theirs.
     */
    static boolean turned(List<Link> links, Side one, ReadName asked, Side other, ReadName listed) {
        int back = 0;
        for (int k = 0; k < links.size(); k++) {
            back += links.get((k + 1) % links.size()).j() < links.get(k).j() ? 1 : 0;
        }
        return back > 1 && (together(one.words(), asked) || together(other.words(), listed));
    }

    /** Whether it is one name of such characters, or of such syllables in Latin letters, of which a hyphen joins some. */
    private static boolean together(List<Word> words, ReadName of) {
        return words.size() <= MOST
                && (WordLikeness.syllables(words)
                        || words.stream().allMatch(Syllables::latin)
                                && HYPHEN.matcher(of.text()).find());
    }

    private static boolean latin(Word word) {
        return word.origin() == Origin.LATIN && (WadeGiles.syllable(word.latin()) || Hangul.spells(word.latin()));
    }
}
