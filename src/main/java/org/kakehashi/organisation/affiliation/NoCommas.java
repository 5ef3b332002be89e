package org.kakehashi.organisation.affiliation;

import java.util.List;
import org.kakehashi.organisation.words.Vocabulary;
import org.kakehashi.organisation.words.Word;

/**
 * Bounds where nobody wrote commas: a name may begin after a part that is named before it, and end before the place.
 *
 * @param placesFrom for each word, whether it and all that follow in its segment are places, countries and numbers
 */
record NoCommas(Reading reading, Commas commas, boolean[] placesFrom) implements Bounds {

    private static final int LONGEST_PLACE = 4;
    private static final int SHORTEST_PART = 3;

    static NoCommas of(Reading reading, Names names, Countries countries) {
        int size = reading.words().size();
        boolean[] placesFrom = new boolean[size + 1];
        for (int at = size; at >= 0; at--) {
            placesFrom[at] = at == size || placeAt(reading, at, placesFrom, names, countries);
        }
        return new NoCommas(reading, new Commas(reading), placesFrom);
    }

    private static boolean placeAt(Reading reading, int at, boolean[] placesFrom, Names names, Countries countries) {
        List<Word> words = reading.words();
        boolean found = besidePlace(words.get(at)) && followed(reading, at + 1, placesFrom);
        for (int to = at + 1; !found && to <= Math.min(words.size(), at + LONGEST_PLACE); to++) {
            List<Word> some = words.subList(at, to);
            found = followed(reading, to, placesFrom) && (names.isPlace(some) || countries.are(some));
            if (reading.endsSegment(to)) {
                break;
            }
        }
        return found;
    }

    /** A number, a state of two letters, or a legal form. */
    private static boolean besidePlace(Word word) {
        return word.text().length() == 2
                || word.text().chars().anyMatch(Character::isDigit)
                || Vocabulary.legalForm(word.text());
    }

    private static boolean followed(Reading reading, int to, boolean[] placesFrom) {
        return reading.endsSegment(to) || placesFrom[to];
    }

    @Override
    public boolean mayStand(int from, int to, KnownName name) {
        return !commas.kindBeforeComma(from)
                && (commas.mayEndBefore(to, name) || placesFrom[to])
                && (commas.mayBeginAt(from, name) || mayBeginInside(from, to, name));
    }

    /** "Pacific University Udaipur" is not the university of that place; "Univ Udaipur Udaipur" is. */
    private boolean mayBeginInside(int from, int to, KnownName name) {
        List<Word> words = reading.words();
        boolean kind = Vocabulary.head(words.get(from).key());
        boolean kindOf = from + 1 < words.size() && words.get(from + 1).silent();
        return partBefore(from) && (!kind || kindOf || placeFollows(to, name));
    }

    private boolean placeFollows(int to, KnownName name) {
        for (int at = to; at < reading.words().size(); at++) {
            for (int end = at + 1; end <= Math.min(reading.words().size(), at + LONGEST_PLACE); end++) {
                if (name.body().cities().contains(Names.keys(reading.words().subList(at, end)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean partBefore(int from) {
        for (int at = from; !reading.startsSegment(at); at--) {
            Word before = reading.words().get(at - 1);
            if (Vocabulary.part(before.key()) || cutOffPart(before.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean cutOffPart(String text) {
        return text.length() >= SHORTEST_PART && Vocabulary.partBegunBy(text);
    }

    @Override
    public boolean otherOrder(List<String> keys) {
        return keys.size() == 2 && Vocabulary.head(keys.get(1));
    }
}
