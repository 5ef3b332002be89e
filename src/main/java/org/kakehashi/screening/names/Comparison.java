package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.names.Agreement.Part;
import org.kakehashi.screening.names.Agreement.Reason;

/** Lays the words of two names beside each other and weighs what agrees. */
final class Comparison {

    private static final double ONE_SLIP = 1.1;
    /** The same, in the first letter too. */
    private static final double ONE_SLIP_OF_ORGANISATION = 1.3;

    private static final double TURNED_LETTERS = 0.75;
    private static final int LONG_ENOUGH_FOR_A_SLIP = 12;
    private static final double SYLLABLES_TURNED = 0.25;
    private static final double LEAST_OF_WHOLE = 0.9;

    private static final Comparator<Link> BEST_FIRST = Comparator.comparingDouble(Link::value)
            .thenComparingDouble(Link::weight)
            .reversed()
            .thenComparingInt(link -> Math.abs(link.i() - link.j()))
            .thenComparingInt(Link::i)
            .thenComparingInt(Link::j)
            .thenComparingInt(Link::n)
            .thenComparingInt(Link::m);

    private Comparison() {}

    static Agreement of(ReadName asked, ReadName listed) {
        return of(asked, Side.of(asked), listed);
    }

    /** The same, where one name is compared with many. */
    static Agreement of(ReadName asked, List<Side> readings, ReadName listed) {
        Agreement best = whole(asked, listed);
        boolean alike = asked.readings().size() > 1
                && listed.readings().size() > 1
                && asked.readings().get(0).get(0).origin()
                        == listed.readings().get(0).get(0).origin();
        List<Side> others = Side.of(listed);
        boolean latin = alike && asked.readings().get(0).get(0).origin() == Origin.LATIN;
        for (Side one : alike && !latin ? readings.subList(0, 1) : readings) {
            for (Side other : alike ? others.subList(0, 1) : others) {
                Agreement next = of(asked, one, listed, other);
                if (best == null || next.score() > best.score()) {
                    best = next;
                }
            }
        }
        return best == null ? new Agreement(0, asked.text(), listed.text(), List.of()) : best;
    }

    private static Agreement of(ReadName asked, Side one, ReadName listed, Side other) {
        List<Word> a = one.words();
        List<Word> b = other.words();
        boolean person = asked.person() && listed.person();
        List<Link> links = chosen(asked, one, listed, other, person);
        Account account = new Account(new Tally(a, asked.ofFamily()), new Tally(b, listed.ofFamily()), person);
        links.forEach(account::matched);
        if (!person
                && asked.legalForm() != null
                && listed.legalForm() != null
                && !asked.legalForm().equals(listed.legalForm())) {
            account.take(Reason.LEGAL_FORM_DIFFERS, asked.legalForm(), listed.legalForm(), 0.03);
        }
        if (person && Syllables.turned(links, one, asked, other, listed)) {
            account.take(Reason.WORD_ORDER, asked.text(), listed.text(), SYLLABLES_TURNED);
        }
        return account.close(asked.text(), listed.text());
    }

    /**
     * Both names without blanks: where those were set wrongly.
     */
    private static @Nullable Agreement whole(ReadName asked, ReadName listed) {
        String one = asked.joined();
        String other = listed.joined();
        if (one.length() < 7 || Math.abs(one.length() - other.length()) > 2 || asked.words() + listed.words() < 3) {
            return null;
        }
        double likeness = Account.round(Sound.likeness(one, other, false, LEAST_OF_WHOLE - 0.0001));
        if (likeness < LEAST_OF_WHOLE || !mayBeOne(asked, listed, likeness) || otherNumber(asked, listed)) {
            return null;
        }
        double share = Account.round(likeness * 0.97);
        Part part = new Part(Reason.JOINED, asked.text(), listed.text(), 1, likeness, share);
        return new Agreement(share, asked.text(), listed.text(), List.of(part));
    }

    /** As many words are compared one by one, but for a slip that leaves too little of a short word. */
    private static boolean mayBeOne(ReadName asked, ReadName listed, double likeness) {
        if (!asked.spelt() || !listed.spelt()) {
            return !asked.person();
        }
        int length = Math.max(asked.joined().length(), listed.joined().length());
        double cost = (1 - likeness) * length;
        return asked.words() != listed.words()
                || !otherSex(asked.readings().get(0), listed.readings().get(0)) && oneSlip(asked, listed, cost, length);
    }

    /** Where nothing but its number tells it; a number that is written out in Han characters is no slip. */
    private static boolean otherNumber(ReadName asked, ReadName listed) {
        boolean han = Tally.han(asked.readings().get(0))
                && Tally.han(listed.readings().get(0));
        return !asked.person()
                && !asked.numbers().isEmpty()
                && (han || !asked.named() && !listed.named())
                && !listed.numbers().isEmpty()
                && !asked.numbers().equals(listed.numbers());
    }

    private static boolean otherSex(List<Word> asked, List<Word> listed) {
        return asked.stream()
                .anyMatch(one -> listed.stream().anyMatch(other -> Meanings.otherSex(one.latin(), other.latin())));
    }

    private static boolean oneSlip(ReadName asked, ReadName listed, double cost, int length) {
        return cost <= (asked.person() ? ONE_SLIP : ONE_SLIP_OF_ORGANISATION)
                        && length >= LONG_ENOUGH_FOR_A_SLIP
                        && asked.longest() > 5
                || cost <= TURNED_LETTERS && Sound.turned(asked.joined(), listed.joined());
    }

    /** The best links first, none touching another's words. */
    private static List<Link> chosen(ReadName asked, Side one, ReadName listed, Side other, boolean person) {
        List<Word> a = one.words();
        List<Word> b = other.words();
        List<Link> all = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                Link link = Links.single(one, i, other, j, person);
                if (link != null) {
                    all.add(link);
                }
                for (int n = 2; n <= Side.MOST_JOINED; n++) {
                    if (i + n <= a.size()) {
                        add(all, Links.joined(one, i, n, other, j, 1, person));
                    }
                    if (j + n <= b.size()) {
                        add(all, Links.joined(one, i, 1, other, j, n, person));
                    }
                }
            }
            if (person) {
                FirstLetters.initials(a, i, b, all);
            } else {
                FirstLetters.acronym(a, i, b, listed.initialsOfForm(), all, false);
            }
        }
        if (!person) {
            for (int j = 0; j < b.size(); j++) {
                FirstLetters.acronym(b, j, a, asked.initialsOfForm(), all, true);
            }
        }
        all.sort(BEST_FIRST);
        boolean[] usedA = new boolean[a.size()];
        boolean[] usedB = new boolean[b.size()];
        List<Link> chosen = new ArrayList<>();
        for (Link link : all) {
            if (free(usedA, link.i(), link.n()) && free(usedB, link.j(), link.m())) {
                Arrays.fill(usedA, link.i(), link.i() + link.n(), true);
                Arrays.fill(usedB, link.j(), link.j() + link.m(), true);
                chosen.add(link);
            }
        }
        chosen.sort(Comparator.comparingInt(Link::i));
        return chosen;
    }

    private static void add(List<Link> links, @Nullable Link link) {
        if (link != null) {
            links.add(link);
        }
    }

    private static boolean free(boolean[] used, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (used[i]) {
                return false;
            }
        }
        return true;
    }
}
