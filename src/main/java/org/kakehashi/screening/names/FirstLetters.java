package org.kakehashi.screening.names;

import java.util.List;
import org.kakehashi.screening.names.Agreement.Reason;

/** A word that is made of the first letters of the other name's words. */
final class FirstLetters {

    private FirstLetters() {}

    /** J.C. written as one: the first letters of as many words that stand side by side. */
    static void initials(List<Word> a, int i, List<Word> b, List<Link> links) {
        String letters = a.get(i).latin();
        if (a.get(i).origin() != Origin.LATIN || letters.length() < 2 || letters.length() > 5) {
            return;
        }
        for (int j = 0; j + letters.length() <= b.size(); j++) {
            boolean all = true;
            for (int k = 0; k < letters.length() && all; k++) {
                all = b.get(j + k).latin().charAt(0) == letters.charAt(k)
                        && b.get(j + k).latin().length() > 1;
            }
            if (all) {
                links.add(new Link(i, 1, j, letters.length(), 0.85, Reason.INITIAL, 1));
                return;
            }
        }
    }

    /** @param formOfB first letters of the legal form behind the other name: CNPC counts its Corporation */
    static void acronym(List<Word> a, int i, List<Word> b, String formOfB, List<Link> links, boolean turned) {
        Word word = a.get(i);
        String letters = word.latin();
        if (word.origin() != Origin.LATIN || letters.length() < 3 || letters.length() > 6 || word.meaning() != null) {
            return;
        }
        for (int from = 0; from < b.size(); from++) {
            int count = words(letters, b, from, formOfB);
            if (count > 0) {
                double weight = word.weight();
                for (Word next : b.subList(from, from + count)) {
                    weight += next.weight();
                }
                links.add(
                        turned
                                ? new Link(from, count, i, 1, 0.85, Reason.ACRONYM, weight)
                                : new Link(i, 1, from, count, 0.85, Reason.ACRONYM, weight));
                return;
            }
        }
    }

    /** How many words from there the letters begin; 0 if they do not. */
    private static int words(String letters, List<Word> words, int from, String form) {
        int at = 0;
        for (int j = from; j < words.size(); j++) {
            Word next = words.get(j);
            if (next.latin().charAt(0) == letters.charAt(at)) {
                at++;
            } else if (next.sort() != Meanings.Sort.FILLER) {
                return 0;
            }
            if (at == letters.length()) {
                return j - from + 1;
            }
        }
        return at >= 2 && form.startsWith(letters.substring(at)) ? words.size() - from : 0;
    }
}
