package org.kakehashi.organisation.affiliation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.kakehashi.organisation.words.Vocabulary;
import org.kakehashi.organisation.words.Word;

/**
 * Names that are spelled a little otherwise, among those of the places that an affiliation names: asked only where no name
 * stands as it is.
 */
final class Spelling {

    private static final double LIKE = 0.87;

    private record Stretch(int from, int to, List<String> keys) {}

    private final Names names;

    Spelling(Names names) {
        this.names = names;
    }

    List<Candidate> of(Reading reading) {
        if (reading.countries().isEmpty()) {
            return List.of();
        }
        List<Stretch> stretches = stretches(reading);
        List<Candidate> like = new ArrayList<>();
        Set<KnownName> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String place : reading.phrases()) {
            for (KnownName name : names.in(place)) {
                if (name.body().sitsIn(reading.countries()) && seen.add(name)) {
                    stretches.forEach(stretch -> compare(reading, name, stretch, like));
                }
            }
        }
        double best = like.stream().mapToDouble(Candidate::likeness).max().orElse(1);
        List<Candidate> first =
                like.stream().filter(one -> one.likeness() > best - 1e-9).toList();
        return first.stream().map(Candidate::ror).distinct().count() == 1 ? first.subList(0, 1) : List.of();
    }

    private void compare(Reading reading, KnownName name, Stretch stretch, List<Candidate> like) {
        double likeness = likeness(name.keys(), stretch.keys());
        if (likeness >= LIKE) {
            like.add(new Candidate(
                    name,
                    stretch.from(),
                    stretch.to(),
                    true,
                    true,
                    true,
                    false,
                    names.weight(name.keys()),
                    likeness,
                    false));
        }
    }

    /** Segments that say that they are an organisation, alone and with the one that follows. */
    private static List<Stretch> stretches(Reading reading) {
        List<Stretch> all = new ArrayList<>();
        List<Word> words = reading.words();
        for (int from = 0; from < words.size(); from++) {
            if (!reading.startsSegment(from)) {
                continue;
            }
            int to = from + 1;
            while (!reading.endsSegment(to)) {
                to++;
            }
            List<String> keys = keys(words, from, to);
            if (keys.stream().anyMatch(Spelling::head)) {
                all.add(new Stretch(from, to, keys));
                if (to < words.size()) {
                    int next = to + 1;
                    while (!reading.endsSegment(next)) {
                        next++;
                    }
                    all.add(new Stretch(from, next, keys(words, from, next)));
                }
            }
        }
        return all;
    }

    private static List<String> keys(List<Word> words, int from, int to) {
        return words.subList(from, to).stream()
                .filter(word -> !word.silent())
                .map(Word::key)
                .toList();
    }

    private static boolean head(String key) {
        return Vocabulary.head(key) || alike(key, "university") > 0;
    }

    /** How much of the weight of all words of both they have in common. */
    double likeness(List<String> known, List<String> written) {
        if (Math.abs(known.size() - written.size()) > 3) {
            return 0;
        }
        boolean[] used = new boolean[written.size()];
        double total = 0;
        double common = 0;
        for (String key : known) {
            double weight = names.weight(key);
            total += weight;
            int match = -1;
            double best = 0;
            for (int i = 0; i < used.length; i++) {
                double like = used[i] ? 0 : alike(key, written.get(i));
                if (like > best) {
                    best = like;
                    match = i;
                }
            }
            if (match >= 0) {
                used[match] = true;
                common += 2 * weight * best;
                total += weight;
            }
        }
        for (int i = 0; i < used.length; i++) {
            total += used[i] ? 0 : names.weight(written.get(i));
        }
        return common / total;
    }

    static double alike(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        int longer = Math.max(one.length(), other.length());
        int allowed = longer < 5 ? 0 : longer < 9 ? 1 : 2;
        if (Math.abs(one.length() - other.length()) > allowed || allowed == 0 || lettersApart(one, other) > allowed) {
            return 0;
        }
        int apart = edits(one, other);
        return apart > allowed ? 0 : 1 - 0.08 * apart;
    }

    /** How many letters of one the other has nowhere: it takes as many edits at least. */
    private static int lettersApart(String one, String other) {
        long letters = letters(one);
        long others = letters(other);
        return Math.max(Long.bitCount(letters & ~others), Long.bitCount(others & ~letters));
    }

    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << word.charAt(i);
        }
        return letters;
    }

    /** Letters left out, put in, changed or swapped. */
    private static int edits(String one, String other) {
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[one.length()][other.length()];
    }
}
