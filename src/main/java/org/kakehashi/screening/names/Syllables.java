package org.kakehashi.screening.names;

import java.util.List;

/** Names of characters that stand for one syllable each, Chinese and Korean ones. */
final class Syllables {

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

    /**
     * Whether the syllables agree in another order. The family name may stand first or last, but no more than that: the
     * syllables of a given name keep theirs.
     */
    static boolean turned(List<Link> links, List<Word> asked, List<Word> listed) {
        if (links.size() < 3 || !one(asked) && !one(listed)) {
            return false;
        }
        int back = 0;
        for (int k = 0; k < links.size(); k++) {
            back += links.get((k + 1) % links.size()).j() < links.get(k).j() ? 1 : 0;
        }
        return back > 1;
    }

    /** Whether it is one name of such characters. */
    private static boolean one(List<Word> words) {
        return words.size() <= 4 && WordLikeness.syllables(words);
    }
}
