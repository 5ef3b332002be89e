package org.kakehashi.screening.names;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Words that sound alike are found by reading one 64-bit signature for each sound of about the same length; what is left
 * is compared letter by letter. What is read together lies together in memory.
 */
final class SimilarWords {

    /** Takes a word that was found. */
    interface Taker {
        void take(int form, double likeness);
    }

    private static final int LONGEST = 64;

    private final long[] signatures;
    private final int[] fromLength = new int[LONGEST + 2];
    /** Where the words of each sound begin among all words, in the order of their sounds. */
    private final int[] fromForm;

    private final int[] form;
    private final int[] fromLetter;
    private final char[] letters;

    /** @param bySound numbers of forms by their sound, the shortest sound first */
    SimilarWords(String[] forms, SortedMap<String, List<Integer>> bySound) {
        int words = bySound.values().stream().mapToInt(List::size).sum();
        signatures = new long[bySound.size()];
        fromForm = new int[bySound.size() + 1];
        form = new int[words];
        fromLetter = new int[words + 1];
        StringBuilder all = new StringBuilder();
        int sound = 0;
        int word = 0;
        int length = 0;
        for (Map.Entry<String, List<Integer>> one : bySound.entrySet()) {
            signatures[sound] = signature(one.getKey());
            while (length < Math.min(one.getKey().length(), LONGEST + 1)) {
                fromLength[++length] = sound;
            }
            for (int of : one.getValue()) {
                form[word++] = of;
                all.append(forms[of]);
                fromLetter[word] = all.length();
            }
            fromForm[++sound] = word;
        }
        while (length <= LONGEST) {
            fromLength[++length] = sound;
        }
        letters = all.toString().toCharArray();
    }

    /** Words whose sounds differ by a letter or, if long, by two, and that are alike. */
    void find(String spelling, boolean loose, Taker taker) {
        String sound = Sound.reduced(spelling);
        int length = Math.min(LONGEST, sound.length());
        if (length < 2) {
            return;
        }
        int edits = length <= 8 ? 1 : 2;
        long signature = signature(sound);
        char[] asked = spelling.toCharArray();
        int to = fromLength[Math.min(LONGEST + 1, length + edits + 1)];
        for (int i = fromLength[Math.max(1, length - edits)]; i < to; i++) {
            if (Long.bitCount(signatures[i] ^ signature) <= 2 * edits) {
                for (int word = fromForm[i]; word < fromForm[i + 1]; word++) {
                    int from = fromLetter[word];
                    double likeness = Sound.likeness(
                            asked, letters, from, fromLetter[word + 1] - from, loose, WordLikeness.LEAST);
                    if (likeness >= WordLikeness.LEAST) {
                        taker.take(form[word], likeness);
                    }
                }
            }
        }
    }

    /** One bit for each letter that is there, one for each that is there twice. */
    private static long signature(String form) {
        long once = 0;
        long twice = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            long bit = 1L << (c >= 'a' && c <= 'z' ? c - 'a' : 26 + c % 6);
            twice |= once & bit;
            once |= bit;
        }
        return once | twice << 32;
    }
}
