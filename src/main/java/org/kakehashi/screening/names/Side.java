package org.kakehashi.screening.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of one reading on one side of a comparison; those side by side are read as one when asked for, once. */
final class Side {

    static final int MOST_JOINED = 4;

    private final List<Word> words;
    private final @Nullable Word[] joined;
    private final int letters;

    Side(List<Word> words) {
        this.words = words;
        joined = new Word[words.size() * MOST_JOINED];
        int sum = 0;
        for (Word word : words) {
            sum += word.latin().length() + 1;
        }
        letters = sum;
    }

    static List<Side> of(ReadName name) {
        return name.readings().stream().map(Side::new).toList();
    }

    List<Word> words() {
        return words;
    }

    /** Of all words, with the blanks. */
    int letters() {
        return letters;
    }

    /** @param count two or more */
    Word joined(int from, int count) {
        int at = from * MOST_JOINED + count - 1;
        Word known = joined[at];
        if (known == null) {
            known = Joined.of(words.subList(from, from + count));
            joined[at] = known;
        }
        return known;
    }
}
