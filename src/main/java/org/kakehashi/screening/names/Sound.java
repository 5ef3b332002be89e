package org.kakehashi.screening.names;

/** How near two Latin words are, as spelt and as sounded. */
final class Sound {

    private static final int LONGEST = 64;
    private static final ThreadLocal<double[][]> ROOM =
            ThreadLocal.withInitial(() -> new double[LONGEST + 1][LONGEST + 1]);

    /** Letters and digits are below. */
    private static final int TABLE = 128;

    private static final double[] STRICT = exchanges(false);
    private static final double[] LOOSE = exchanges(true);

    private Sound() {}

    /** The word with habits of transliteration taken off: equal for Yusuf and Youssouf, Nooristani and Nuristani. */
    static String reduced(String word) {
        String chinese = word.startsWith("x") || word.startsWith("hs")
                ? "s" + word.substring(word.charAt(0) == 'x' ? 1 : 2)
                : word;
        String text = chinese.replace("sch", "s")
                .replace("tch", "c")
                .replace("shch", "s")
                .replace("kh", "h")
                .replace("sh", "s")
                .replace("zh", "j")
                .replace("gh", "g")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("dh", "d")
                .replace("ck", "k")
                .replace("tz", "c")
                .replace("ts", "c")
                .replace("cz", "c")
                .replace("dj", "j")
                .replace("dz", "d")
                .replace("x", "ks")
                .replace("q", "k")
                .replace("w", "v")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("ei", "i")
                .replace("ie", "i")
                .replace("iy", "i")
                .replace("yi", "i")
                .replace("ij", "i")
                .replace("yo", "o")
                .replace("ye", "e");
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
        if (one.equals(other)) {
            return 1;
        }
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (longer > LONGEST || shorter == 0 || longer - shorter > Math.max(3, longer / 3)) {
            return 0;
        }
        double most = budget(longer, loose);
        double cost = cost(one, other, loose, most);
        double first = first(one, other);
        double strict = longer <= 3 ? 1.8 : longer == 4 ? 1.3 : 1;
        return cost > most ? 0 : Math.max(0, 1 - strict * (cost + first) / longer);
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
    private static double cost(String one, String other, boolean loose, double most) {
        double[][] cost = ROOM.get();
        int n = one.length();
        int m = other.length();
        cost[0][0] = 0;
        for (int i = 1; i <= n; i++) {
            cost[i][0] = cost[i - 1][0] + gap(one, i - 1, loose);
        }
        for (int j = 1; j <= m; j++) {
            cost[0][j] = cost[0][j - 1] + gap(other, j - 1, loose);
        }
        double least = 0;
        for (int i = 1; i <= n; i++) {
            char a = one.charAt(i - 1);
            double leastBefore = least;
            least = cost[i][0];
            for (int j = 1; j <= m; j++) {
                char b = other.charAt(j - 1);
                double best = cost[i - 1][j - 1] + exchange(a, b, loose);
                best = Math.min(best, cost[i - 1][j] + gap(one, i - 1, loose));
                best = Math.min(best, cost[i][j - 1] + gap(other, j - 1, loose));
                if (i > 1 && j > 1 && a == other.charAt(j - 2) && b == one.charAt(i - 2)) {
                    best = Math.min(best, cost[i - 2][j - 2] + 0.7);
                }
                cost[i][j] = best;
                least = Math.min(least, best);
            }
            // letters that changed places reach back two rows
            if (least > most && leastBefore > most) {
                return least;
            }
        }
        return cost[n][m];
    }

    /** Slips are rare in the first letter. */
    private static double first(String one, String other) {
        return one.charAt(0) == other.charAt(0) || exchange(one.charAt(0), other.charAt(0), true) < 0.5 ? 0 : 0.25;
    }

    private static double gap(String word, int at, boolean loose) {
        char c = word.charAt(at);
        if (at > 0 && word.charAt(at - 1) == c) {
            return 0.3;
        }
        if (c == 'h' && at > 0) {
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
