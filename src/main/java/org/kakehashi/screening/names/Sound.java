package org.kakehashi.screening.names;

import java.util.Arrays;

/** How near two Latin words are, as spelt and as sounded. */
final class Sound {

    private static final int LONGEST = 64;
    /** Far less than letters cost, far more than is lost in reckoning. */
    private static final double ROUNDING = 1e-9;

    /** Three rows of costs and what each letter costs to leave out; each thread has its own. */
    private static final class Room {
        private final double[] first = new double[LONGEST + 1];
        private final double[] second = new double[LONGEST + 1];
        private final double[] third = new double[LONGEST + 1];
        private final double[] gaps = new double[LONGEST + 1];
    }

    private static final ThreadLocal<Room> ROOM = ThreadLocal.withInitial(Room::new);

    /** Letters and digits are below. */
    private static final int TABLE = 128;

    private static final double[] STRICT = exchanges(false);
    private static final double[] LOOSE = exchanges(true);

    private static final Habits HABITS = new Habits(
            "sch", "s", "tch", "c", "shch", "s", "kh", "h", "sh", "s", "zh", "j", "gh", "g", "ph", "f", "th", "t", "dh",
            "d", "ck", "k", "tz", "c", "ts", "c", "cz", "c", "dj", "j", "dz", "d", "x", "ks", "q", "k", "w", "v", "ou",
            "u", "oo", "u", "ee", "i", "ei", "i", "ie", "i", "iy", "i", "yi", "i", "ij", "i", "yo", "o", "ye", "e");

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
        if (longer > LONGEST || shorter == 0 || longer - shorter > Math.max(3, longer / 3)) {
            return 0;
        }
        double most = budget(longer, loose);
        double first = first(one[0], letters[from]);
        double strict = longer <= 3 ? 1.8 : longer == 4 ? 1.3 : 1;
        double ofUse = Math.min(most, (1 - least) * longer / strict - first + ROUNDING);
        double cost = cost(one, letters, from, count, loose, ofUse);
        return cost > ofUse ? 0 : Math.max(0, 1 - strict * (cost + first) / longer);
    }

    /** A foreign word as Japanese sounds would have it: Barack and baraku are one. */
    static String ofKana(String latin) {
        return reduced(latin)
                .replace('l', 'r')
                .replace('v', 'b')
                .replaceAll("(?<=[^aiueon])u(?=[^aiueo]|$)", "")
                .replaceAll("(?<=[td])i?u(?=[^aiueo]|$)", "");
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
            boolean vowel = vowel(longer.charAt(i));
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
        long vowels = word.substring(1).chars().filter(c -> vowel((char) c)).count();
        return vowels * 3 < word.length();
    }

    /** What it costs to make one the other; or, once it is dearer than that in all ways, something dearer. */
    private static double cost(char[] one, char[] letters, int from, int m, boolean loose, double most) {
        Room room = ROOM.get();
        double[] exchanges = loose ? LOOSE : STRICT;
        double[] gaps = room.gaps;
        double[] before = room.first;
        double[] above = room.second;
        double[] row = room.third;
        int n = one.length;
        above[0] = 0;
        for (int j = 1; j <= m; j++) {
            gaps[j] = gap(letters, from, from + j - 1, loose);
            above[j] = above[j - 1] + gaps[j];
        }
        double least = 0;
        char last = 0;
        for (int i = 1; i <= n; i++) {
            char a = one[i - 1];
            double gap = gap(one, 0, i - 1, loose);
            double leastBefore = least;
            row[0] = above[0] + gap;
            least = row[0];
            char b = 0;
            for (int j = 1; j <= m; j++) {
                char lastOfOther = b;
                b = letters[from + j - 1];
                double exchange = a < TABLE && b < TABLE ? exchanges[a * TABLE + b] : a == b ? 0 : 1;
                double best = Math.min(above[j - 1] + exchange, Math.min(above[j] + gap, row[j - 1] + gaps[j]));
                if (i > 1 && j > 1 && a == lastOfOther && b == last) {
                    best = Math.min(best, before[j - 2] + 0.7);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            // letters that changed places reach back two rows
            if (least > most && leastBefore > most) {
                return least;
            }
            last = a;
            double[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[m];
    }

    /** Slips are rare in the first letter. */
    private static double first(char one, char other) {
        return one == other || exchange(one, other, true) < 0.5 ? 0 : 0.25;
    }

    private static double gap(char[] letters, int from, int at, boolean loose) {
        char c = letters[at];
        if (at > from && letters[at - 1] == c) {
            return 0.3;
        }
        if (c == 'h' && at > from) {
            return 0.45;
        }
        boolean vowel = vowel(c);
        return vowel ? loose ? 0.45 : 0.75 : c == 'y' || c == 'w' ? 0.6 : 1;
    }

    private static double exchange(char a, char b, boolean loose) {
        return a < TABLE && b < TABLE ? (loose ? LOOSE : STRICT)[a * TABLE + b] : a == b ? 0 : 1;
    }

    private static double[] exchanges(boolean loose) {
        double[] all = new double[TABLE * TABLE];
        for (char a = 0; a < TABLE; a++) {
            for (char b = 0; b < TABLE; b++) {
                all[a * TABLE + b] = exchangeOf(a, b, loose);
            }
        }
        return all;
    }

    private static double exchangeOf(char a, char b, boolean loose) {
        if (a == b) {
            return 0;
        }
        char low = a < b ? a : b;
        char high = a < b ? b : a;
        if (vowel(a) && vowel(b)) {
            boolean near = low == 'e' && high == 'i' || low == 'o' && high == 'u' || low == 'a' && high == 'e';
            return near ? loose ? 0.25 : 0.5 : loose ? 0.45 : 0.8;
        }
        return switch ("" + low + high) {
            case "iy", "jy", "vw", "ij", "kq", "ck" -> 0.25;
            case "il" -> 0.4;
            case "sz", "dt", "bp", "gk", "cs", "fv", "lr", "gj", "cz", "bv", "ey", "uw" -> loose ? 0.3 : 0.6;
            case "0o", "1i", "1l", "5s", "3e", "4a", "8b", "7t", "2z", "9g", "6g" -> 0.3;
            case "mn", "iu", "hk", "gh", "uv", "ct", "lu", "dz" -> loose ? 0.5 : 0.8;
            default -> 1;
        };
    }

    private static boolean vowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }
}
