package org.kakehashi.screening.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One word of a name.
 *
 * @param written as it stands in the name, cleaned
 * @param spellings in Latin letters, the likeliest first; for Han also the folded characters
 * @param reduced the spellings by their sound
 * @param sounds of a word in an alphabet without vowels
 * @param meaning equal for words of one meaning in other languages
 * @param weight how much it says about who is named
 */
record Word(
        String written,
        Origin origin,
        List<String> spellings,
        List<String> reduced,
        @Nullable String sounds,
        @Nullable String meaning,
        Meanings.Sort sort,
        double weight) {

    boolean initial() {
        return origin == Origin.LATIN && spellings.get(0).length() == 1
                || origin == Origin.CYRILLIC && written.length() == 1;
    }

    Word as(Meanings.Sort other) {
        return new Word(written, origin, spellings, reduced, sounds, meaning, other, other.weight());
    }

    String latin() {
        return spellings.get(0);
    }

    /** How {@link #latin} sounds. */
    String sound() {
        return reduced.get(0);
    }
}
