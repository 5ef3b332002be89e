package org.kakehashi.organisation.affiliation;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.organisation.words.Word;

/** Finds the names that stand in an affiliation, in every stretch of its words. */
final class Candidates {

    /** "International Institute of Information Technology, Hyderabad": a name may run over as many commas. */
    static final int COMMAS = 2;

    private final Reading reading;
    private final Bounds bounds;
    private final Names names;
    private final List<Candidate> all = new ArrayList<>();

    private Candidates(Reading reading, Bounds bounds, Names names) {
        this.reading = reading;
        this.bounds = bounds;
        this.names = names;
    }

    static List<Candidate> of(Reading reading, Bounds bounds, Names names) {
        Candidates found = new Candidates(reading, bounds, names);
        for (int from = 0; from < reading.words().size(); from++) {
            if (!reading.words().get(from).silent()) {
                found.from(from);
            }
        }
        return found.all;
    }

    private void from(int from) {
        unspaced(from);
        long hash = 0;
        List<String> keys = new ArrayList<>();
        int commas = 0;
        for (int to = from + 1; to <= reading.words().size() && keys.size() < Names.LONGEST; to++) {
            Word word = reading.words().get(to - 1);
            commas += to - 1 > from && reading.startsSegment(to - 1) ? 1 : 0;
            if (commas > COMMAS) {
                return;
            }
            if (!word.silent()) {
                hash += Names.hash(word.key());
                keys.add(word.key());
                for (KnownName name : names.of(hash)) {
                    candidate(name, from, to, keys, commas);
                }
            }
        }
    }

    private void candidate(KnownName name, int from, int written, List<String> keys, int commas) {
        int to = reading.pastLegalForm(written);
        boolean inOrder = name.keys().equals(keys);
        boolean sameWords =
                inOrder || commas == 0 && sorted(name.keys()).equals(sorted(keys)) && bounds.otherOrder(keys);
        if (sameWords && bounds.mayStand(from, to, name)) {
            add(name, from, to, inOrder);
        }
    }

    /** Languages that write no blanks: the longest name with which the word begins. */
    private void unspaced(int at) {
        String word = reading.words().get(at).text();
        names.unspaced(word).forEach(name -> add(name, at, at + 1, true));
    }

    private void add(KnownName name, int from, int to, boolean inOrder) {
        if (!reading.contradicts(name.body())) {
            Candidate candidate = new Candidate(
                    name,
                    from,
                    to,
                    inOrder,
                    !reading.countries().isEmpty(),
                    reading.namesCityOf(name.body()),
                    reading.namesRegionOf(name.body()),
                    names.weight(name.keys()),
                    1,
                    false);
            if (Support.suffices(candidate, reading)) {
                all.add(candidate);
            }
        }
    }

    private static List<String> sorted(List<String> keys) {
        return keys.stream().sorted().toList();
    }
}
