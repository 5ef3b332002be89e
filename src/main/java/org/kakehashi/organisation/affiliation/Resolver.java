package org.kakehashi.organisation.affiliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kakehashi.organisation.Affiliation;
import org.kakehashi.organisation.Organisation;

/**
 * Reads affiliations. Names of the register are looked for as they stand, the longest first, and only where what surrounds
 * them lets them begin and end; words that are cut off or misspelt, and commas that are left out, are forgiven only where
 * nothing is found so. What is found twice in one place and cannot be told apart by country and city is not found. One of it
 * serves all threads.
 */
public final class Resolver {

    private final Names names;
    private final Countries countries;
    private final Guesses guesses;
    private final Spelling spelling;

    public Resolver(List<Organisation> all) {
        names = new Names(all);
        countries = new Countries(all);
        guesses = new Guesses(names);
        spelling = new Spelling(names);
    }

    public Affiliation read(String written) {
        Reading reading = Reading.of(written, countries);
        List<Candidate> found = found(reading);
        List<Candidate> all = found;
        List<Affiliation.Named> named = found.stream()
                .sorted(Comparator.comparingInt(Candidate::from))
                .map(one -> one.named(reading, Roles.of(one, all)))
                .toList();
        return new Affiliation(written, reading.countries(), named);
    }

    private List<Candidate> found(Reading reading) {
        boolean country = !reading.countries().isEmpty();
        List<Candidate> found = country && reading.unparted() ? List.of() : found(reading, new Commas(reading));
        if (found.isEmpty() && country) {
            found = found(reading, NoCommas.of(reading, names, countries));
        }
        return found.isEmpty() ? spelling.of(reading) : found;
    }

    private List<Candidate> found(Reading reading, Bounds bounds) {
        List<Candidate> found = apart(Candidates.of(reading, bounds, names));
        return found.isEmpty() ? guesses.of(reading, bounds) : found;
    }

    /** The longest of those that overlap; of several in the same words, the one that can be told from the others. */
    private static List<Candidate> apart(List<Candidate> all) {
        List<Candidate> kept = new ArrayList<>();
        List<Candidate> longestFirst = all.stream()
                .sorted(Comparator.comparingInt((Candidate one) -> one.from() - one.to())
                        .thenComparing(one -> -one.weight()))
                .toList();
        for (Candidate one : longestFirst) {
            if (kept.stream().noneMatch(one::overlaps)) {
                Choice.among(all.stream().filter(one::sameWords).toList()).ifPresent(kept::add);
            }
        }
        return kept;
    }
}
