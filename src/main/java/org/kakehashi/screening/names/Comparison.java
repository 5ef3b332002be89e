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

    /** Fields that cut a name off are at least so long. */
    private static final int LONG_ENOUGH_TO_BE_CUT = 15;

    /** Sayyid is a title and a name: they are alike, and say little. */
    private static final double TITLE_LIKE_NAME = 0.85;

    private static final double ONE_SLIP = 1.1;
    /** The same, in the first letter too. */
    private static final double ONE_SLIP_OF_ORGANISATION = 1.3;

    /** Words of one meaning, which are never as sure as one word. */
    private static final double MEANT = 0.97;

    /** One given name in two languages. */
    private static final double SAME_NAME = 0.85;

    private static final double NICKNAME = 0.78;
    private static final double TURNED_LETTERS = 0.75;
    private static final int LONG_ENOUGH_FOR_A_SLIP = 12;
    private static final double SYLLABLES_TURNED = 0.25;
    private static final double LEAST_IF_JOINED = 0.85;
    private static final double LEAST_OF_WHOLE = 0.9;

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
        for (Side one : alike ? readings.subList(0, 1) : readings) {
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
                Link link = single(one, i, other, j, person);
                if (link != null) {
                    all.add(link);
                }
                for (int n = 2; n <= Side.MOST_JOINED; n++) {
                    if (i + n <= a.size()) {
                        add(all, joined(one, i, n, other, j, 1, person));
                    }
                    if (j + n <= b.size()) {
                        add(all, joined(one, i, 1, other, j, n, person));
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
        all.sort(Comparator.comparingDouble(Link::value)
                .thenComparingDouble(Link::weight)
                .reversed()
                .thenComparingInt(link -> Math.abs(link.i() - link.j()))
                .thenComparingInt(Link::i)
                .thenComparingInt(Link::j)
                .thenComparingInt(Link::n)
                .thenComparingInt(Link::m));
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

    private static @Nullable Link single(Side asked, int i, Side listed, int j, boolean person) {
        Word one = asked.words().get(i);
        Word other = listed.words().get(j);
        double weight = one.weight() + other.weight();
        if (person && one.initial() != other.initial()) {
            boolean same = one.latin().charAt(0) == other.latin().charAt(0);
            return same ? new Link(i, 1, j, 1, 0.9, Reason.INITIAL, Math.min(one.weight(), other.weight()) * 2) : null;
        }
        double likeness = WordLikeness.of(one, other);
        if (Math.abs(one.weight() - other.weight()) > 0.5 && !one.latin().equals(other.latin())) {
            double least = Math.min(one.weight(), other.weight()) * 2;
            if (person && Meanings.nicknames(one.latin(), other.latin())) {
                return new Link(i, 1, j, 1, NICKNAME, Reason.NICKNAME, least);
            }
            return person && (likeness == 1 || likeness >= TITLE_LIKE_NAME && title(one, other))
                    ? new Link(i, 1, j, 1, likeness, Reason.LIKE_WORD, least)
                    : null;
        }
        if (person && likeness < 1 && Meanings.otherSex(one.latin(), other.latin())) {
            return null;
        }
        if (person && likeness < WordLikeness.LEAST) {
            boolean last = i == asked.words().size() - 1;
            Link cut = cut(one, other, i, j, last, asked.letters() >= LONG_ENOUGH_TO_BE_CUT);
            if (cut != null) {
                return cut;
            }
        }
        if (person && likeness < SAME_NAME && Meanings.sameGivenName(one.latin(), other.latin())) {
            return new Link(i, 1, j, 1, SAME_NAME, Reason.SAME_MEANING, weight);
        }
        if (likeness >= WordLikeness.LEAST) {
            boolean script =
                    one.origin() != other.origin() && one.origin() != Origin.NUMBER && other.origin() != Origin.NUMBER;
            boolean translated = one.origin() == Origin.TRANSLATED || other.origin() == Origin.TRANSLATED;
            Reason reason = translated
                    ? Reason.SAME_MEANING
                    : script ? Reason.OTHER_SCRIPT : likeness == 1 ? Reason.SAME_WORD : Reason.LIKE_WORD;
            return new Link(i, 1, j, 1, translated ? Math.min(likeness, MEANT) : likeness, reason, weight);
        }
        if (one.meaning() != null && one.meaning().equals(other.meaning()) && !otherField(one, other)) {
            return new Link(i, 1, j, 1, MEANT, Reason.SAME_MEANING, weight);
        }
        if (person && Meanings.nicknames(one.latin(), other.latin())) {
            return new Link(i, 1, j, 1, NICKNAME, Reason.NICKNAME, weight);
        }
        return null;
    }

    /** 北京科技大学 and 北京理工大学 are two, though both are for technology. */
    private static boolean otherField(Word one, Word other) {
        return one.sort() == Meanings.Sort.FIELD && one.origin() == Origin.HAN && other.origin() == Origin.HAN;
    }

    private static boolean title(Word one, Word other) {
        return one.sort() == Meanings.Sort.TITLE || other.sort() == Meanings.Sort.TITLE;
    }

    /** Words of which something was left out in writing. */
    private static @Nullable Link cut(Word asked, Word listed, int i, int j, boolean last, boolean longEnough) {
        if (asked.origin() != Origin.LATIN || listed.origin() != Origin.LATIN) {
            return null;
        }
        String one = asked.latin();
        String other = listed.latin();
        boolean beginning = one.length() >= (last ? 2 : 4) && other.startsWith(one) && longEnough;
        if (!beginning && !Sound.withoutVowels(one, other) && !Sound.withoutVowels(other, one)
                || Words.patronymic(one) != Words.patronymic(other)) {
            return null;
        }
        double weight = asked.weight() + listed.weight();
        return beginning
                ? new Link(i, 1, j, 1, 0.9, Reason.BEGINNING, weight)
                : new Link(i, 1, j, 1, 0.97, Reason.WITHOUT_VOWELS, weight);
    }

    private static @Nullable Link joined(Side asked, int i, int n, Side listed, int j, int m, boolean person) {
        Side side = n > 1 ? asked : listed;
        int from = n > 1 ? i : j;
        int count = Math.max(n, m);
        Word whole = n > 1 ? listed.words().get(j) : asked.words().get(i);
        double weight = whole.weight();
        int length = 0;
        boolean syllables = true;
        boolean unvowelled = false;
        for (int k = from; k < from + count; k++) {
            Word word = side.words().get(k);
            if (word.sort() == Meanings.Sort.NUMBER || person && word.initial()) {
                return null;
            }
            weight += word.weight();
            length += word.latin().length();
            syllables &= word.origin().syllable();
            unvowelled |= word.sounds() != null;
        }
        int other = whole.latin().length();
        boolean lettered = whole.sounds() == null && side.words().get(from).sounds() == null;
        if (lettered && Math.abs(length - other) > 2 + other / 4) {
            return null;
        }
        double likeness = syllables
                ? Syllables.spell(side.words().subList(from, from + count), whole) ? 1 : 0
                : unvowelled && whole.sounds() != null
                        ? side.joined(from, count).written().equals(whole.written()) ? 1 : 0
                        : WordLikeness.of(side.joined(from, count), whole, LEAST_IF_JOINED);
        return likeness >= LEAST_IF_JOINED ? new Link(i, n, j, m, likeness * 0.99, Reason.JOINED, weight) : null;
    }
}
