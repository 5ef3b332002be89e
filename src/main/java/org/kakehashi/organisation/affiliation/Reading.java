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

    /** How many words a benefactor's name may have in "University of Miami Miller School of Medicine". */
    private static final int BENEFACTOR = 5;

    private static final Set<String> SCHOOLS =
            Set.of("school", "college", "faculty", "department", "institute", "center", "hospital", "campus");

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

    /** Whether what follows in the same segment lets the name end there: a part, an acronym, a number, the place, or nothing. */
    boolean mayEndBefore(int to, KnownName name) {
        if (endsSegment(to)) {
            return true;
        }
        Word next = words.get(to);
        return List.of("and", "at").contains(next.text())
                || Vocabulary.part(next.key())
                || next.capitals()
                || Character.isDigit(next.text().charAt(0))
                || name.body().cities().contains(rest(to))
                || name.body().is("education") && !next.silent() && schoolFollows(to);
    }

    private boolean schoolFollows(int to) {
        for (int at = to; at < Math.min(words.size(), to + BENEFACTOR) && (at == to || !startsSegment(at)); at++) {
            if (SCHOOLS.contains(words.get(at).key())) {
                return true;
            }
            if (words.get(at).silent() && !words.get(at).text().equals("and")) {
                return false;
            }
        }
        return false;
    }

    private String rest(int from) {
        StringBuilder rest = new StringBuilder(words.get(from).key());
        for (int at = from + 1; at < words.size() && !startsSegment(at); at++) {
            rest.append(' ').append(words.get(at).key());
        }
        return rest.toString();
    }

    /** Whether what stands before it in the same segment lets a name begin there. */
    boolean mayBeginAt(int from, KnownName name) {
        if (startsSegment(from)) {
            return true;
        }
        Word before = words.get(from - 1);
        if (before.capitals() || Character.isDigit(before.text().charAt(0))) {
            return true;
        }
        if (name.body().cities().contains(before.key()) && startsSegment(from - 1)) {
            return true;
        }
        if (!before.silent()) {
            return Vocabulary.part(before.key())
                    && !startsSegment(from - 1)
                    && name.keys().size() > 1;
        }
        for (int at = from - 1;
                at >= 0 && words.get(at).segment() == words.get(from).segment();
                at--) {
            if (Vocabulary.part(words.get(at).key())
                    || List.of("and", "at").contains(words.get(at).text())) {
                return true;
            }
        }
        return startsSegment(from - 1);
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
