package org.kakehashi.organisation.affiliation;

import java.util.List;
import java.util.Set;
import org.kakehashi.organisation.words.Vocabulary;
import org.kakehashi.organisation.words.Word;

/** Bounds by commas and by words that say that a part, a number or an acronym stands there. */
record Commas(Reading reading) implements Bounds {

    /** How many words a benefactor's name may have in "University of Miami Miller School of Medicine". */
    private static final int BENEFACTOR = 5;

    private static final Set<String> SCHOOLS =
            Set.of("school", "college", "faculty", "department", "institute", "center", "hospital", "campus");

    @Override
    public boolean mayStand(int from, int to, KnownName name) {
        return !kindBeforeComma(from) && mayBeginAt(from, name) && mayEndBefore(to, name);
    }

    /** "Mackay Medical University, Taipei" is not the university of that place. */
    boolean kindBeforeComma(int from) {
        int at = from;
        while (at < reading.words().size() && kind(reading.words().get(at).key())) {
            at++;
        }
        return at > from && !reading.startsSegment(from) && reading.endsSegment(at);
    }

    private static boolean kind(String key) {
        return Vocabulary.head(key) || Vocabulary.part(key);
    }

    /** Whether what follows in the same segment lets the name end there: a part, an acronym, a number, the place, or nothing. */
    boolean mayEndBefore(int to, KnownName name) {
        if (reading.endsSegment(to)) {
            return true;
        }
        Word next = reading.words().get(to);
        return List.of("and", "at").contains(next.text())
                || Vocabulary.part(next.key()) && !(Vocabulary.field(next.key()) && endsShort(to))
                || next.capitals()
                || Character.isDigit(next.text().charAt(0))
                || name.body().cities().contains(rest(to))
                || name.body().is("education") && !next.silent() && schoolFollows(to);
    }

    /** "Hunan Univ" is not named in "Hunan Univ Sci & Technol", where nobody wrote "of". */
    private boolean endsShort(int to) {
        Word last = reading.words().get(to - 1);
        return Vocabulary.head(last.key())
                && last.key().startsWith(last.text())
                && !last.key().equals(last.text());
    }

    private boolean schoolFollows(int to) {
        for (int at = to;
                at < Math.min(reading.words().size(), to + BENEFACTOR) && (at == to || !reading.startsSegment(at));
                at++) {
            if (SCHOOLS.contains(reading.words().get(at).key())) {
                return true;
            }
            if (reading.words().get(at).silent()
                    && !reading.words().get(at).text().equals("and")) {
                return false;
            }
        }
        return false;
    }

    private String rest(int from) {
        StringBuilder rest = new StringBuilder(reading.words().get(from).key());
        for (int at = from + 1; at < reading.words().size() && !reading.startsSegment(at); at++) {
            rest.append(' ').append(reading.words().get(at).key());
        }
        return rest.toString();
    }

    /** Whether what stands before it in the same segment lets a name begin there. */
    boolean mayBeginAt(int from, KnownName name) {
        if (reading.startsSegment(from)) {
            return true;
        }
        Word before = reading.words().get(from - 1);
        if (before.capitals() || Character.isDigit(before.text().charAt(0))) {
            return true;
        }
        if (name.body().cities().contains(before.key()) && reading.startsSegment(from - 1)) {
            return true;
        }
        if (!before.silent()) {
            return Vocabulary.part(before.key())
                    && !reading.startsSegment(from - 1)
                    && name.keys().size() > 1;
        }
        for (int at = from - 1;
                at >= 0
                        && reading.words().get(at).segment()
                                == reading.words().get(from).segment();
                at--) {
            if (Vocabulary.part(reading.words().get(at).key())
                    || List.of("and", "at").contains(reading.words().get(at).text())) {
                return true;
            }
        }
        return reading.startsSegment(from - 1);
    }

    @Override
    public boolean otherOrder(List<String> keys) {
        return true;
    }
}
