package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** One of two names in an account: which of its words agree with the other, and what is left. */
final class Tally {

    /** Of a name by which the person is called: it is not left out. */
    private static final double EXTRA_CALLED = 0.7;

    /** Of Muhammad and the like, which many bear besides another. */
    private static final double EXTRA_EVERYWHERE = 0.25;

    /** Of the servant, Abd, before a name that agrees: Abd al-Malik is not Malik. */
    private static final double EXTRA_SERVANT = 1.5;

    /** Of the others, when it is weighed how common a name is. */
    private static final double APART_IN_THE_MIDDLE = 0.4;

    private final List<Word> words;
    private final int ofFamily;
    private final boolean[] used;

    /** @param ofFamily how many of the words stand before a comma */
    Tally(List<Word> words, int ofFamily) {
        this.words = words;
        this.ofFamily = ofFamily;
        used = new boolean[words.size()];
    }

    List<Word> words(int from, int count) {
        return words.subList(from, from + count);
    }

    int size() {
        return words.size();
    }

    /** These words agree: what they weigh. */
    double use(int from, int count) {
        double weight = 0;
        for (int i = from; i < from + count; i++) {
            used[i] = true;
            weight += words.get(i).weight();
        }
        return weight;
    }

    /** What words of their own, not of a kind, a field or a place, weigh in it. */
    double named(int from, int count) {
        return words(from, count).stream()
                .filter(word -> word.sort() == Meanings.Sort.NAME)
                .mapToDouble(Word::weight)
                .sum();
    }

    String text(int from, int count) {
        return text(words(from, count));
    }

    private static String text(List<Word> words) {
        if (words.size() == 1) {
            return words.get(0).written();
        }
        StringJoiner text = new StringJoiner(" ");
        words.forEach(word -> text.add(word.written()));
        return text.toString();
    }

    /** What the words weigh that the other has not. */
    double rest() {
        double rest = 0;
        for (Word word : left()) {
            rest += word.weight();
        }
        return rest;
    }

    String restText() {
        return text(left());
    }

    private List<Word> left() {
        List<Word> left = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                left.add(words.get(i));
            }
        }
        return left;
    }

    /** Whether nothing is left but numbers and words such as of. */
    boolean leavesNumbersOnly() {
        return left().stream()
                .allMatch(word -> word.sort() == Meanings.Sort.NUMBER || word.sort() == Meanings.Sort.FILLER);
    }

    /** Whether one of the words left says what a body is busy with. */
    boolean leavesField() {
        return left().stream().anyMatch(word -> word.sort() == Meanings.Sort.FIELD);
    }

    boolean han() {
        return han(words);
    }

    /** Whether all but its numbers is written in Han characters. */
    static boolean han(List<Word> words) {
        return words.stream().allMatch(word -> word.origin() == Origin.HAN || word.origin() == Origin.NUMBER);
    }

    boolean translated() {
        return words.stream().anyMatch(word -> word.origin() == Origin.TRANSLATED);
    }

    /** A syllable of a Chinese or Korean name is not left out as a middle name is, but for a John before it. */
    boolean leavesSyllables(Tally other) {
        boolean syllables = WordLikeness.syllables(other.words);
        return left().stream()
                .anyMatch(word -> syllables && !Meanings.commonGivenName(word.latin())
                        || word.origin().syllabic());
    }

    /** What the words that the other has not weigh against the others, on their average. */
    double ofExtra(double inTheMiddle) {
        double weight = 0;
        double all = 0;
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                weight += words.get(i).weight();
                all += words.get(i).weight() * factor(i, inTheMiddle);
            }
        }
        return weight == 0 ? inTheMiddle : all / weight;
    }

    /** What the names, other than patronymics, weigh that the other has not. */
    double apart() {
        double apart = 0;
        for (int i = 0; i < used.length; i++) {
            Word word = words.get(i);
            if (!used[i] && word.sort() == Meanings.Sort.NAME && word.weight() >= 1 && !Rarity.everywhere(word)) {
                apart += word.weight() * (called(i) ? 1 : APART_IN_THE_MIDDLE);
            }
        }
        return apart;
    }

    private double factor(int at, double inTheMiddle) {
        if (servant(at)) {
            return EXTRA_SERVANT;
        }
        return Rarity.everywhere(words.get(at)) ? EXTRA_EVERYWHERE : called(at) ? EXTRA_CALLED : inTheMiddle;
    }

    private boolean servant(int at) {
        return Words.servant(words.get(at).latin()) && at + 1 < used.length && used[at + 1];
    }

    /** Whether the person is called by it, and it does not stand there twice. */
    private boolean called(int at) {
        return Called.by(words, at, ofFamily)
                && words.stream()
                                .filter(word ->
                                        word.latin().equals(words.get(at).latin()))
                                .count()
                        == 1;
    }
}
