package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.List;

/**
 * A name that is looked for, read once for any number of indices.
 *
 * @param sides for each reading its words, to be compared
 * @param sought for each reading the words that an index is asked for: single ones and some that may be written as one
 */
record AskedName(ReadName name, List<Side> sides, List<List<Word>> sought) {

    static AskedName of(String text, boolean person) {
        ReadName name = ReadName.of(text, person);
        return new AskedName(
                name,
                Side.of(name),
                name.readings().stream().map(AskedName::sought).toList());
    }

    private static List<Word> sought(List<Word> words) {
        List<Word> sought = new ArrayList<>();
        for (Word word : words) {
            if (word.sort() != Meanings.Sort.FILLER && word.sort() != Meanings.Sort.TITLE) {
                sought.add(word);
            }
        }
        sought.addAll(Joined.likely(words));
        return List.copyOf(sought);
    }
}
