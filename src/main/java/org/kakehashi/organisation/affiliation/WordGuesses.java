package org.kakehashi.organisation.affiliation;

import java.util.stream.IntStream;
import org.kakehashi.organisation.words.Plain;
import org.kakehashi.organisation.words.Vocabulary;
import org.kakehashi.organisation.words.Word;

/** What a word of an affiliation may be, if it is not as written: a longer one that is cut off, or one that is misspelt. */
final class WordGuesses {

    private static final int[] NONE = {};
    private static final int SHORTEST_START = 3;
    private static final int SHORTEST_MISSPELT = 5;

    /** People cut off what they often write. */
    private static final int OFTEN = 2;

    /** So many times more often must a word stand in names than that for which it is misspelt. */
    private static final int OFTENER = 10;

    /**
     * Words of names by their numbers.
     *
     * @param same itself, or none
     */
    record Guessed(int[] same, int[] longer, int[] misspelt) {}

    private final Names names;
    private final KnownWords known;

    WordGuesses(Names names, KnownWords known) {
        this.names = names;
        this.known = known;
    }

    Guessed of(Word word) {
        int number = known.number(word.key());
        int[] same = number < 0 ? NONE : new int[] {number};
        String text = Vocabulary.withoutUmlauts(word.text());
        if (!Character.isLetter(text.charAt(0)) || Plain.eastAsian(text)) {
            return new Guessed(same, NONE, NONE);
        }
        int own = word.key().equals(text) ? names.with(text) : 0;
        IntStream table = Vocabulary.shortFor(text).stream().mapToInt(known::number);
        IntStream begun = text.length() < SHORTEST_START ? IntStream.empty() : known.beginningWith(text);
        IntStream slips = text.length() < SHORTEST_MISSPELT ? IntStream.empty() : known.withSlip(text);
        return new Guessed(
                same,
                others(number, IntStream.concat(table, often(begun, Math.max(OFTEN, own)))),
                others(number, often(slips, own * OFTENER)));
    }

    private IntStream often(IntStream numbers, int least) {
        return numbers.mapToObj(known::word)
                .map(Vocabulary::key)
                .filter(key -> names.with(key) >= least)
                .mapToInt(known::number);
    }

    private static int[] others(int number, IntStream numbers) {
        return numbers.filter(one -> one >= 0 && one != number).distinct().toArray();
    }
}
