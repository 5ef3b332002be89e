package org.kakehashi.screening.names;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The words by which a person is called. Who leaves names out leaves out those in the middle: another given name, the
 * father's, the mother's family. The first and the last stay, or, where the family name stands before a comma, the
 * first on either side of it.
 */
final class Called {

    private static final Pattern FAMILY_FIRST = Pattern.compile("^([^,]*[^\\s,][^,]*),[^,]*[^\\s,][^,]*$");

    private Called() {}

    /** What stands before the only comma of a name; empty if it has none, or several. */
    static String family(String text) {
        var parts = FAMILY_FIRST.matcher(text);
        return parts.matches() ? parts.group(1) : "";
    }

    /** @param ofFamily how many of the words stand before a comma; 0 without one */
    static boolean by(List<Word> words, int at, int ofFamily) {
        boolean comma = ofFamily > 0 && ofFamily < words.size();
        return at == first(words, 0) || at == (comma ? first(words, ofFamily) : last(words));
    }

    private static int first(List<Word> words, int from) {
        int at = from;
        while (at < words.size() - 1 && !tells(words.get(at))) {
            at++;
        }
        return at;
    }

    private static int last(List<Word> words) {
        int at = words.size() - 1;
        while (at > 0 && !tells(words.get(at))) {
            at--;
        }
        return at;
    }

    /** Neither a title nor a particle nor an initial, no name of the father, nor one that stands before many names. */
    private static boolean tells(Word word) {
        return word.weight() >= 1 && !Rarity.everywhere(word);
    }
}
