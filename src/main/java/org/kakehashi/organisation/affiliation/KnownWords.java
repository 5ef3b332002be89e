package org.kakehashi.organisation.affiliation;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The words of all names in the order of the alphabet, each by its number there; found by their beginning or with a slip. */
final class KnownWords {

    private static final int LOW = 32;

    private final String[] words;

    /** A hash of the word, or of it without one letter, in the upper half; its number in the lower; sorted. */
    private final long[] lackingOne;

    KnownWords(Collection<String> all) {
        words = all.stream().sorted().distinct().toArray(String[]::new);
        lackingOne = IntStream.range(0, words.length)
                .boxed()
                .flatMapToLong(number -> shortened(words[number]).map(hash -> hash | number))
                .sorted()
                .toArray();
    }

    /** Below zero if no name has it. */
    int number(String word) {
        return Arrays.binarySearch(words, word);
    }

    String word(int number) {
        return words[number];
    }

    IntStream beginningWith(String start) {
        return IntStream.range(place(start), place(start + Character.MAX_VALUE));
    }

    private int place(String word) {
        int found = Arrays.binarySearch(words, word);
        return found < 0 ? -found - 1 : found;
    }

    /** Those from which it differs by one letter put in, left out, changed or swapped. */
    IntStream withSlip(String word) {
        return shortened(word)
                .flatMap(this::lacking)
                .mapToInt(one -> (int) one)
                .distinct()
                .filter(number -> Slip.between(words[number], word));
    }

    private LongStream lacking(long hash) {
        int found = Arrays.binarySearch(lackingOne, hash);
        return Arrays.stream(lackingOne, found < 0 ? -found - 1 : found, lackingOne.length)
                .takeWhile(one -> one >>> LOW == hash >>> LOW);
    }

    private static LongStream shortened(String word) {
        return IntStream.rangeClosed(0, word.length())
                .mapToLong(at -> (long) without(word, at).hashCode() << LOW)
                .distinct();
    }

    private static String without(String word, int at) {
        return at == word.length() ? word : word.substring(0, at) + word.substring(at + 1);
    }
}
