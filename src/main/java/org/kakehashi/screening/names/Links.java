package org.kakehashi.screening.names;

import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.names.Agreement.Reason;

/** What makes a word of one name, or some that stand side by side, agree with a word of the other. */
final class Links {

    /** Fields that cut a name off are at least so long. */
    private static final int LONG_ENOUGH_TO_BE_CUT = 15;

    /** Sayyid is a title and a name: they are alike, and say little. */
    private static final double TITLE_LIKE_NAME = 0.85;

    /** Words of one meaning, which are never as sure as one word. */
    private static final double MEANT = 0.97;

    /** One given name in two languages. */
    private static final double SAME_NAME = 0.85;

    private static final double NICKNAME = 0.78;
    private static final double LEAST_IF_JOINED = 0.85;

    private Links() {}

    /** One word beside one word. */
    static @Nullable Link single(Side asked, int i, Side listed, int j, boolean person) {
        Word one = asked.words().get(i);
        Word other = listed.words().get(j);
        double weight = one.weight() + other.weight();
        if (person && one.initial() != other.initial()) {
            boolean same = one.latin().charAt(0) == other.latin().charAt(0);
            return same ? new Link(i, 1, j, 1, 0.9, Reason.INITIAL, Math.min(one.weight(), other.weight()) * 2) : null;
        }
        double likeness = WordLikeness.of(one, other);
        if (likeness == 0
                && one.meaning() == null
                && (one.origin().syllable() || other.origin().syllable())) {
            return null;
        }
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
            boolean script = one.origin().otherScript(other.origin());
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

    /** The words from i, n of them, beside those from j, m of them, written as one: one of the two is a single word. */
    static @Nullable Link joined(Side asked, int i, int n, Side listed, int j, int m, boolean person) {
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
