package org.kakehashi.screening.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much it says that two persons share a word of their names, in bits: rare words say much, short and frequent ones
 * little. Counted over the persons of all shipped lists.
 */
final class Rarity {

    private static final int PERSONS = 16_698;
    private static final double MOST = 12;
    private static final double SYLLABLE = 6.5;
    private static final double UNLIKENESS = 10;
    private static final double ANOTHER_SCRIPT = 2;
    static final double INITIAL = 2;
    private static final Map<String, Integer> BEARERS = new HashMap<>();

    static {
        for (List<String> row : Tables.rows("common-words.tsv")) {
            BEARERS.merge(Sound.reduced(row.get(0)), Integer.parseInt(row.get(1)), Integer::sum);
        }
    }

    private Rarity() {}

    /** Of words that agree so far, the least telling of both spellings. */
    static double bits(List<Word> asked, List<Word> listed, double likeness) {
        double bits = Math.min(bits(asked), bits(listed));
        boolean script = asked.get(0).sounds() != null ^ listed.get(0).sounds() != null;
        return Math.max(0, bits - (1 - likeness) * UNLIKENESS - (script ? ANOTHER_SCRIPT : 0));
    }

    private static double bits(List<Word> words) {
        return words.stream().mapToDouble(Rarity::bits).sum();
    }

    private static double bits(Word word) {
        if (word.sort() != Meanings.Sort.NAME) {
            return 1;
        }
        if (word.initial()) {
            return INITIAL;
        }
        if (word.origin().syllabic() && word.latin().length() <= 6) {
            return SYLLABLE;
        }
        Integer bearers = BEARERS.get(Sound.reduced(word.latin()));
        double rare = bearers == null ? MOST : Math.log(PERSONS / (double) bearers) / Math.log(2);
        return Math.min(Math.min(MOST, rare), 2 + 1.3 * word.latin().length());
    }
}
