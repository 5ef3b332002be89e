package org.kakehashi.organisation.affiliation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kakehashi.organisation.words.Segments;
import org.kakehashi.organisation.words.Vocabulary;
import org.kakehashi.organisation.words.Word;

/**
 * An affiliation taken apart, and the countries that it names.
 *
 * @param phrases up to four words that follow one another, by blanks: a place is looked up among them
 */
record Reading(String written, List<Word> words, Set<String> countries, Set<String> phrases) {

    static Reading of(String written, Countries countries) {
        List<Word> words = Segments.of(written);
        Set<String> phrases = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder text = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + 4); to++) {
                text.append(to == from ? "" : " ").append(words.get(to).key());
                phrases.add(text.toString());
            }
        }
        return new Reading(written, words, countries.in(words), phrases);
    }

    boolean startsSegment(int at) {
        return at == 0 || words.get(at - 1).segment() != words.get(at).segment();
    }

    boolean endsSegment(int to) {
        return to == words.size()
                || words.get(to).segment() != words.get(to - 1).segment();
    }

    /** The end of the segment, if nothing but a legal form follows in it and the country tells namesakes apart. */
    int pastLegalForm(int to) {
        int end = to;
        while (!endsSegment(end) && Vocabulary.legalForm(words.get(end).text())) {
            end++;
        }
        return endsSegment(end) && !countries.isEmpty() ? end : to;
    }

    /** Whether nobody wrote a comma. */
    boolean unparted() {
        return words.stream().allMatch(word -> word.segment() == 0);
    }

    /** Whether a bracket opens right before it. */
    boolean inBrackets(int from) {
        int before = words.get(from).from() - 1;
        while (before >= 0 && Character.isWhitespace(written.charAt(before))) {
            before--;
        }
        return before >= 0 && "(（[".indexOf(written.charAt(before)) >= 0;
    }

    /** As it is written. */
    String stretch(int from, int to) {
        return written.substring(words.get(from).from(), words.get(to - 1).to()).strip();
    }

    boolean namesCityOf(Body body) {
        return anyIn(body.cities());
    }

    boolean namesRegionOf(Body body) {
        return anyIn(body.regions());
    }

    private boolean anyIn(Set<String> places) {
        for (String place : places) {
            if (phrases.contains(place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it names countries, and none of them is where that sits. */
    boolean contradicts(Body body) {
        return !countries.isEmpty() && !body.sitsIn(countries);
    }
}
