package org.kakehashi.organisation.affiliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kakehashi.organisation.words.Word;

/**
 * Names of which words are cut off, or one is misspelt: "Natl Inst Mat Sci", "Univeristy of Helsinki". Asked only where a
 * country is named and no name stands as it is. What fits two organisations is neither.
 */
final class Guesses {

    /** An affiliation of more words is none. */
    private static final int LONGEST = 100;

    /** Letters of a name of one word that may be misspelt. */
    private static final int LONG = 8;

    private static final double SLIP = 0.9;

    private final Names names;
    private final NameTree tree;
    private final WordGuesses words;

    Guesses(Names names) {
        this.names = names;
        tree = new NameTree(names.inWords());
        words = new WordGuesses(names, tree.words());
    }

    List<Candidate> of(Reading reading, Bounds bounds) {
        if (reading.countries().isEmpty() || reading.words().size() > LONGEST) {
            return List.of();
        }
        List<WordGuesses.Guessed> guessed =
                reading.words().stream().map(words::of).toList();
        List<Candidate> cutOff = new Search(reading, bounds, guessed, false).found();
        return cutOff.isEmpty() ? new Search(reading, bounds, guessed, true).found() : cutOff;
    }

    /** The longest of those that overlap; where that cannot be told from another, none. */
    private static List<Candidate> apart(List<Candidate> all) {
        List<Candidate> taken = new ArrayList<>();
        List<Candidate> kept = new ArrayList<>();
        List<Candidate> longestFirst = all.stream()
                .sorted(Comparator.comparingInt((Candidate one) -> one.from() - one.to()))
                .toList();
        for (Candidate one : longestFirst) {
            if (taken.stream().noneMatch(one::overlaps)) {
                taken.add(one);
                only(all.stream().filter(one::sameWords).toList()).ifPresent(kept::add);
            }
        }
        return kept;
    }

    /** Of namesakes the one that is meant; of different names that the words may be, only one in the place that is named. */
    private static Optional<Candidate> only(List<Candidate> same) {
        List<Candidate> there = same.stream().filter(Candidate::city).toList();
        List<Candidate> left = there.isEmpty() ? same : there;
        boolean oneName = left.stream().map(one -> one.name().keys()).distinct().count() == 1;
        boolean oneOrganisation = left.stream().map(Candidate::ror).distinct().count() == 1;
        return oneName || oneOrganisation ? Choice.among(left) : Optional.empty();
    }

    /** Walks the tree along the words from each of them. */
    private final class Search {

        private final Reading reading;
        private final Bounds bounds;
        private final List<WordGuesses.Guessed> guessed;
        private final boolean misspelt;
        private final List<Candidate> all = new ArrayList<>();

        Search(Reading reading, Bounds bounds, List<WordGuesses.Guessed> guessed, boolean misspelt) {
            this.reading = reading;
            this.bounds = bounds;
            this.guessed = guessed;
            this.misspelt = misspelt;
        }

        List<Candidate> found() {
            for (int from = 0; from < guessed.size(); from++) {
                if (!reading.words().get(from).silent()) {
                    walk(tree.root(), from, from, 0, false);
                }
            }
            return apart(all);
        }

        /** @param guess whether a word on the way is one; of those misspelt there is one at most */
        private void walk(NameTree.Node node, int from, int at, int commas, boolean guess) {
            int more = commas + (at > from && at < guessed.size() && reading.startsSegment(at) ? 1 : 0);
            if (at == guessed.size() || more > Candidates.COMMAS) {
                return;
            }
            Word word = reading.words().get(at);
            if (word.silent()) {
                walk(node, from, at + 1, more, guess);
                return;
            }
            WordGuesses.Guessed guesses = guessed.get(at);
            go(node, guesses.same(), from, at, more, guess);
            go(node, guesses.longer(), from, at, more, guess || !misspelt);
            if (misspelt && !guess) {
                go(node, guesses.misspelt(), from, at, more, true);
            }
        }

        private void go(NameTree.Node node, int[] numbers, int from, int at, int commas, boolean guess) {
            for (int number : numbers) {
                NameTree.Node next = node.with(number);
                if (!next.isEmpty()) {
                    if (guess) {
                        next.names().forEach(name -> add(name, from, reading.pastLegalForm(at + 1)));
                    }
                    walk(next, from, at + 1, commas, guess);
                }
            }
        }

        private void add(KnownName name, int from, int to) {
            boolean certain =
                    name.keys().size() > 1 || misspelt && name.keys().get(0).length() >= LONG;
            if (certain && !reading.contradicts(name.body()) && bounds.mayStand(from, to, name)) {
                Candidate one = new Candidate(
                        name,
                        from,
                        to,
                        true,
                        true,
                        reading.namesCityOf(name.body()),
                        reading.namesRegionOf(name.body()),
                        names.weight(name.keys()),
                        misspelt ? SLIP : 1,
                        !misspelt);
                boolean place = one.city() || one.region();
                if (Support.suffices(one, reading) && (place || !misspelt)) {
                    all.add(one);
                }
            }
        }
    }
}
