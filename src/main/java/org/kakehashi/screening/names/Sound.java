package org.kakehashi.screening.names;

import java.util.Arrays;

/** How near two Latin words are, as spelt and as sounded. */
final class Sound {

    /** Far less than letters cost, far more than is lost in reckoning. */
    private static final double ROUNDING = 1e-9;

    private static final Habits HABITS = new Habits(
            "dsch", "j", "sch", "s", "tch", "c", "shch", "s", "kh", "h", "sh", "s", "zh", "j", "gh", "g", "ph", "f",
            "th", "t", "dh", "d", "ck", "k", "tz", "c", "ts", "c", "cz", "c", "dj", "j", "dz", "d", "x", "ks", "q", "k",
            "w", "v", "ou", "u", "oo", "u", "ee", "i", "ei", "i", "ie", "i", "iy", "i", "yi", "i", "ij", "i", "yo", "o",
            "ye", "e");

    private Sound() {}

    /** The word with habits of transliteration taken off: equal for Yusuf and Youssouf, Nooristani and Nuristani. */
    static String reduced(String word) {
        String chinese = word.startsWith("x") || word.startsWith("hs")
                ? "s" + word.substring(word.charAt(0) == 'x' ? 1 : 2)
                : word;
        String text = HABITS.off(chinese);
        StringBuilder reduced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c =
                    switch (text.charAt(i)) {
                        case 'y', 'j', 'e' -> 'i';
                        case 'o' -> 'u';
                        default -> text.charAt(i);
                    };
            boolean last = i == text.length() - 1;
            if (c == 'h' && i > 0 && last) {
                continue;
            }
            if (reduced.isEmpty() || reduced.charAt(reduced.length() - 1) != c) {
                reduced.append(c);
            }
        }
        return reduced.toString();
    }

    /**
     * From 0 to 1. Short words forgive only what sounds alike.
     *
     * @param loose one of them was turned into Latin letters in one of many ways
     */
    static double likeness(String one, String other, boolean loose) {
        return likeness(one, other, loose, 0);
    }

    /** The same where less than the least is of no use: then it may be less than it is, and is known sooner. */
    static double likeness(String one, String other, boolean loose, double least) {
        return one.equals(other)
                ? 1
                : likeness(one.toCharArray(), other.toCharArray(), 0, other.length(), loose, least);
    }

    /** The same of a word among other letters. */
    static double likeness(char[] one, char[] letters, int from, int count, boolean loose, double least) {
        int n = one.length;
        if (n == count && Arrays.equals(one, 0, n, letters, from, from + count)) {
            return 1;
        }
        int longer = Math.max(n, count);
        int shorter = Math.min(n, count);
        if (longer > Slips.LONGEST || shorter == 0 || longer - shorter > Math.max(3, longer / 3)) {
            return 0;
        }
        double first = Slips.first(one[0], letters[from]);
        double strict = longer <= 3 ? 1.8 : longer == 4 ? 1.3 : 1;
        double ofUse =
                Math.min(budget(longer, loose) * Slips.LETTER, (1 - least) * longer * Slips.LETTER / strict - first);
        int most = (int) Math.floor(ofUse + ROUNDING);
        int cost = Slips.cost(one, letters, from, count, loose, most);
        return cost > most ? 0 : Math.max(0, 1 - strict * (cost + first) / Slips.LETTER / longer);
    }

    /** Whether two letters side by side changed places. */
    static boolean turned(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.length() == other.length()
                && at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.regionMatches(at + 2, other, at + 2, one.length() - at - 2);
    }

    /** What may differ in a word of that length before it is another word. */
    private static double budget(int length, boolean loose) {
        return (loose ? 1.3 : 1.1) + Math.max(0, length - 5) * 0.14;
    }

    /**
     * Whether the short one is the long one with most of its vowels left out: not Mara for Maria.
     */
    static boolean withoutVowels(String shorter, String longer) {
        int missing = 0;
        int kept = 0;
        int consonants = 0;
        int at = 0;
        for (int i = 0; i < longer.length(); i++) {
            boolean vowel = Slips.vowel(longer.charAt(i));
            if (at < shorter.length() && shorter.charAt(at) == longer.charAt(i)) {
                at++;
                consonants += vowel ? 0 : 1;
                kept += vowel && i > 0 ? 1 : 0;
            } else if (vowel) {
                missing++;
            } else {
                return false;
            }
        }
        return at == shorter.length() && consonants > 1 && missing > kept && !shorter.equals("ng");
    }

    /** Whether vowels may have been left out of it. */
    static boolean poorInVowels(String word) {
        long vowels =
                word.substring(1).chars().filter(c -> Slips.vowel((char) c)).count();
        return vowels * 3 < word.length();
    }
}
