package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kakehashi.screening.names.Agreement.Part;
import org.kakehashi.screening.names.Agreement.Reason;

/** Adds up what the words of two names say for and against their being one. */
final class Account {

    /** Of what the listed person is called besides: people leave names out. */
    private static final double EXTRA_LISTED = 0.33;

    /** Of what the person asked for is called besides: lists tell names in full. */
    private static final double EXTRA_ASKED = 0.45;

    private static final double EXTRA_OF_SINGLE = 0.9;
    private static final double EXTRA_OF_ORGANISATION = 0.85;
    /** A syllable of a Chinese or Korean name is not left out as a middle name is. */
    private static final double EXTRA_SYLLABLE = 1.6;

    /** Nanjing University is not Nanjing University of Science and Technology. */
    private static final double EXTRA_WITH_KIND = 1.5;
    /** A state university is not a state technical university. */
    private static final double EXTRA_OF_FIELD = 1.8;

    /** Huawei is Huawei Technologies. */
    private static final double EXTRA_OF_NAME_ALONE = 0.7;

    private static final double ONE_WORD = 3;
    /** Where one word tells all, it must be that word: Beijing University is not Beihang University. */
    private static final double LEAST_LIKE_IF_ALONE = 0.85;

    private static final double ONLY_WORD_DIFFERS = 0.1;
    /** Short of as many bits, two persons bear one name by chance. */
    private static final double RARE = 14;

    private static final double MOST_FOR_COMMON = 0.1;
    /** So many more bits are asked for, the greater the part of the names that only one of the two has. */
    private static final double BITS_FOR_RIFT = 24;

    private static final double MOST_BITS_FOR_RIFT = 8;
    private static final double MOST_SHORT = 1.25;
    private static final double BITS_TO_MOST = 8;
    /** Short of as many bits, a name alone is never a strong match. */
    private static final double BITS_OF_STRONG = 16;

    private static final double MOST_IF_COMMON = 0.9299;

    private static final double CONTRADICTION = 0.12;

    /** Plant 514 is not plant 524, where nothing else tells it. */
    private static final double OTHER_NUMBER = 0.2;

    private record Matched(String asked, String listed, double weight, double named, double likeness, Reason reason) {}

    private final Tally a;
    private final Tally b;
    private final boolean person;
    private final List<Matched> matched = new ArrayList<>();
    private boolean ofKind;
    private double bits;
    private final List<Part> taken = new ArrayList<>();

    Account(Tally a, Tally b, boolean person) {
        this.a = a;
        this.b = b;
        this.person = person;
    }

    void matched(Link link) {
        List<Word> asked = a.words(link.i(), link.n());
        List<Word> listed = b.words(link.j(), link.m());
        double weight = a.use(link.i(), link.n()) + b.use(link.j(), link.m());
        if (link.reason() == Reason.INITIAL) {
            bits += Rarity.INITIAL;
            weight = Math.min(asked.get(0).weight(), listed.get(0).weight()) * 2;
        } else {
            bits += Rarity.bits(asked, listed, link.likeness(), link.reason() == Reason.WITHOUT_VOWELS);
        }
        Meanings.Sort sort = asked.get(0).sort();
        ofKind |= sort == Meanings.Sort.KIND || sort == Meanings.Sort.FIELD;
        matched.add(new Matched(
                a.text(link.i(), link.n()),
                b.text(link.j(), link.m()),
                weight,
                a.named(link.i(), link.n()) + b.named(link.j(), link.m()),
                link.likeness(),
                link.reason()));
    }

    void take(Reason reason, String asked, String listed, double share) {
        taken.add(new Part(reason, asked, listed, 0, 0, -round(share)));
    }

    Agreement close(String asked, String listed) {
        double extraA = a.rest();
        double extraB = b.rest();
        double against = against(extraA, extraB);
        double extra = Math.max(0, Math.max(extraA, extraB) - against);
        boolean ofAsked = extraA > extraB;
        double factor = person && (ofAsked ? a.leavesSyllables(b) : b.leavesSyllables(a))
                ? EXTRA_SYLLABLE
                : extraFactor(ofAsked);
        double sum = matched.stream().mapToDouble(Matched::weight).sum();
        double all = sum + 2 * against + extra * factor;
        List<Part> parts = new ArrayList<>();
        double score = 0;
        if (all > 0) {
            score = shares(parts, all);
            score += unmatched(parts, against, extra * factor, all);
        }
        for (Part part : taken) {
            parts.add(part);
            score += part.share();
        }
        double common = person ? round(ofCommon(score)) : 0;
        if (common > 0) {
            parts.add(new Part(Reason.COMMON_NAME, "", "", 0, 0, -common));
            score -= common;
        }
        if (!person && alone() && greatestIsOnlyAlike()) {
            Part alone = new Part(Reason.ONLY_WORD_DIFFERS, "", "", 0, 0, -ONLY_WORD_DIFFERS);
            parts.add(alone);
            score += alone.share();
        }
        if (person && !matched.isEmpty() && matched.stream().allMatch(one -> one.reason() == Reason.INITIAL)) {
            Part nothing = new Part(Reason.ONLY_INITIALS, "", "", 0, 0, -round(score / 2));
            parts.add(nothing);
            score += nothing.share();
        }
        return limited(asked, listed, parts, score);
    }

    /** What is lost by rounding the parts stands in the greatest of them, so that they add up to the rounded sum. */
    private double shares(List<Part> parts, double all) {
        double exact = 0;
        double sum = 0;
        int greatest = 0;
        for (int i = 0; i < matched.size(); i++) {
            Matched one = matched.get(i);
            double share = one.weight() / all * one.likeness();
            exact += share;
            sum += round(share);
            greatest = one.weight() > matched.get(greatest).weight() ? i : greatest;
            parts.add(part(one, one.weight() / all, share));
        }
        if (!matched.isEmpty()) {
            Matched one = matched.get(greatest);
            parts.set(
                    greatest, part(one, one.weight() / all, parts.get(greatest).share() + round(exact) - sum));
        }
        return round(exact);
    }

    private static Part part(Matched one, double weight, double share) {
        return new Part(one.reason(), one.asked(), one.listed(), round(weight), round(one.likeness()), round(share));
    }

    private double unmatched(List<Part> parts, double against, double extra, double all) {
        String restA = a.restText();
        String restB = b.restText();
        double share = 0;
        if (against > 0.3) {
            double weight = round(2 * against / all);
            share = -round(contradiction(against));
            parts.add(new Part(Reason.CONTRADICTION, restA, restB, weight, 0, share));
        } else if (extra > 0) {
            parts.add(new Part(Reason.EXTRA_WORD, restA, restB, round(extra / all), 0, 0));
        }
        return share;
    }

    private double contradiction(double against) {
        boolean number = a.leavesNumbersOnly();
        boolean otherNumber = b.leavesNumbersOnly();
        if (!person && number && otherNumber && (named() == 0 || a.han() && b.han())) {
            return OTHER_NUMBER;
        }
        // beside a name another number may be a slip or the next one of a series
        return number || otherNumber ? 0 : CONTRADICTION * Math.min(1, against);
    }

    /** How much stands against each other: an initial that does not fit contradicts like the name it stands for. */
    private double against(double restA, double restB) {
        double against = Math.min(restA, restB);
        return person && against >= 0.4 ? Math.max(against, Math.min(1, Math.max(restA, restB))) : against;
    }

    /** Of a single word that agrees, what else the longer name has tells more. */
    private double extraFactor(boolean ofAsked) {
        if (!person) {
            return alone() ? besideOneWord(ofAsked ? a : b) : EXTRA_OF_ORGANISATION;
        }
        long names = matched.stream().filter(one -> one.weight() >= 1).count();
        return names == 1 && (a.size() == 1 || b.size() == 1 || matched.size() == 1)
                ? EXTRA_OF_SINGLE
                : ofAsked ? a.ofExtra(EXTRA_ASKED) : b.ofExtra(EXTRA_LISTED);
    }

    /** Translators choose words for a field and leave some out. */
    private double besideOneWord(Tally longer) {
        boolean field = longer.leavesField() && !a.translated() && !b.translated();
        return !ofKind ? EXTRA_OF_NAME_ALONE : field ? EXTRA_OF_FIELD : EXTRA_WITH_KIND;
    }

    /** Whether no more than one word tells this organisation from others. */
    private boolean alone() {
        return named() < ONE_WORD;
    }

    private double named() {
        return matched.stream().mapToDouble(Matched::named).sum();
    }

    /** The share of names, other than patronymics, that only one of the two has. */
    private double rift() {
        double apart = a.apart() + b.apart();
        return apart == 0
                ? 0
                : apart / (apart + matched.stream().mapToDouble(Matched::weight).sum());
    }

    /** What is taken because many bear such a name. */
    private double ofCommon(double score) {
        double rare = RARE + Math.min(MOST_BITS_FOR_RIFT, rift() * BITS_FOR_RIFT);
        double share = Math.max(0, Math.min(MOST_SHORT, (rare - bits) / BITS_TO_MOST)) * MOST_FOR_COMMON;
        return bits < BITS_OF_STRONG ? Math.max(share, score - MOST_IF_COMMON) : share;
    }

    private boolean greatestIsOnlyAlike() {
        return matched.stream()
                .max(Comparator.comparingDouble(Matched::weight))
                .filter(one -> one.likeness() < LEAST_LIKE_IF_ALONE)
                .isPresent();
    }

    static Agreement limited(String asked, String listed, List<Part> parts, double score) {
        double rounded = round(score);
        double limited = Math.max(0, Math.min(1, rounded));
        if (limited != rounded) {
            parts.add(new Part(Reason.LIMIT, "", "", 0, 0, round(limited - rounded)));
        }
        return new Agreement(limited, asked, listed, parts);
    }

    static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
