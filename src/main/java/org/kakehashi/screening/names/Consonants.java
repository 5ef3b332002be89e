package org.kakehashi.screening.names;

/** What it costs to lay a Latin word beside the sounds of an Arabic or Hebrew one, in hundredths of a consonant. */
final class Consonants {

    private static final int WHOLE = 100;
    /** Letters are below. */
    private static final int TABLE = 128;
    /** Far less than sounds cost, far more than is lost in reckoning. */
    private static final double ROUNDING = 1e-7;

    private static final int[] EXCHANGES = exchanges();

    /** Two rows of costs; each thread has its own. */
    private static final class Room {
        private int[] first = new int[64];
        private int[] second = new int[64];

        void hold(int letters) {
            if (first.length <= letters) {
                first = new int[letters + 1];
                second = new int[letters + 1];
            }
        }
    }

    private static final ThreadLocal<Room> ROOM = ThreadLocal.withInitial(Room::new);

    private Consonants() {}

    /** From 0 to 1; less than the least is of no use and may be less than it is. */
    static double likeness(String sounds, char[] word, double least) {
        int n = sounds.length();
        int m = word.length;
        if (n == 0 || m == 0) {
            return 0;
        }
        int all = all(sounds);
        int most = (int) Math.floor(Math.min(budget(all), (1 - least) * all / 1.2) + ROUNDING);
        int cost = cost(sounds, word, most);
        return cost > most ? 0 : Math.max(0, 1 - cost * 1.2 / all);
    }

    private static int all(String sounds) {
        int all = 60;
        for (int i = 0; i < sounds.length(); i++) {
            all += vowel(sounds.charAt(i)) ? 40 : WHOLE;
        }
        return all;
    }

    private static double budget(int all) {
        return 20 + 0.18 * all;
    }

    /**
     * Whether one of the two has so many more consonants that the other cannot be it: known before the Latin word is read
     * in all its ways. Counted is what costs a whole one if it stands alone.
     */
    static boolean tooMany(String sounds, String latin) {
        int hard = 0;
        for (int i = 0; i < sounds.length(); i++) {
            char sound = sounds.charAt(i);
            hard += vowel(sound) || sound == 'h' || i > 0 && sounds.charAt(i - 1) == sound ? 0 : 1;
        }
        int letters = 0;
        int hardLetters = 0;
        for (int i = 0; i < latin.length(); i++) {
            char letter = latin.charAt(i);
            if ("aeiou".indexOf(letter) < 0) {
                letters += letter == 'x' ? 2 : 1;
                hardLetters += "hyw".indexOf(letter) >= 0 || mayBeSilent(latin, i) ? 0 : 1;
            }
        }
        return WHOLE * Math.max(hard - letters, hardLetters - sounds.length()) > budget(all(sounds)) + ROUNDING;
    }

    /** Whether it may be one with the letter before it (tsch, dj), or the article's l. */
    private static boolean mayBeSilent(String latin, int at) {
        char letter = latin.charAt(at);
        char before = at == 0 ? ' ' : latin.charAt(at - 1);
        char next = at + 1 == latin.length() ? ' ' : latin.charAt(at + 1);
        return letter == before
                || "tds".indexOf(before) >= 0 && "szcj".indexOf(letter) >= 0
                || letter == 'l' && "dtsznr".indexOf(next) >= 0;
    }

    /** Once it is dearer than the most in all ways, something dearer. */
    private static int cost(String sounds, char[] word, int most) {
        int m = word.length;
        Room room = ROOM.get();
        room.hold(m);
        int[] above = room.first;
        int[] row = room.second;
        above[0] = 0;
        for (int j = 1; j <= m; j++) {
            above[j] = above[j - 1] + added(word[j - 1], j == m, true);
        }
        for (int i = 0; i < sounds.length(); i++) {
            char sound = placed(sounds, i);
            int missing = missing(sounds, i);
            row[0] = above[0] + missing;
            int least = row[0];
            for (int j = 1; j <= m; j++) {
                char letter = word[j - 1];
                int exchange =
                        (sound | letter) < TABLE ? EXCHANGES[sound * TABLE + letter] : sound == letter ? 0 : WHOLE;
                int best = Math.min(
                        above[j - 1] + exchange,
                        Math.min(above[j] + missing, row[j - 1] + added(letter, j == m, false)));
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > most) {
                return least;
            }
            int[] free = above;
            above = row;
            row = free;
        }
        return above[m];
    }

    /** A first alef may be any vowel; a last ya, and a last he, an a: these are sounds of their own. */
    private static char placed(String sounds, int at) {
        char sound = sounds.charAt(at);
        boolean last = at == sounds.length() - 1;
        return at == 0 && sound == 'a' ? 'A' : last && sound == 'y' ? 'I' : last && sound == 'h' ? 'H' : sound;
    }

    private static boolean vowel(char c) {
        return c == 'a' || c == 'e' || c == 'w' || c == 'y' || c == 'Y';
    }

    private static int[] exchanges() {
        int[] all = new int[TABLE * TABLE];
        for (char sound = 0; sound < TABLE; sound++) {
            for (char letter = 0; letter < TABLE; letter++) {
                all[sound * TABLE + letter] = exchange(sound, letter);
            }
        }
        return all;
    }

    private static int exchange(char sound, char letter) {
        return switch (sound) {
            case 'A' -> letter == 'a' ? 0 : "eiou".indexOf(letter) >= 0 ? 10 : WHOLE;
            case 'a' -> letter == 'a' ? 0 : letter == 'e' ? 10 : "iou".indexOf(letter) >= 0 ? 25 : WHOLE;
            case 'e' -> "aeiou".indexOf(letter) >= 0 ? 5 : WHOLE;
            case 'w' -> "uow".indexOf(letter) >= 0 ? 0 : letter == 'v' ? 5 : letter == 'f' ? 40 : WHOLE;
            case 'y' -> "iyej".indexOf(letter) >= 0 ? 0 : letter == 'a' ? 60 : WHOLE;
            case 'I' -> "iyej".indexOf(letter) >= 0 ? 0 : letter == 'a' ? 20 : WHOLE;
            case 'Y' -> "aeiy".indexOf(letter) >= 0 ? 0 : WHOLE;
            case 'T' -> of(letter, "ts", "", "");
            case 's' -> of(letter, "s", "cz", "SC");
            case 'S' -> of(letter, "SC", "s", "c");
            case '%' -> of(letter, "Ss", "C", "cz");
            case 'j' -> of(letter, "j", "gyZ", "CGd");
            case 'D' -> of(letter, "d", "", "t");
            case 'd' -> of(letter, "d", "zt", "s");
            case 'z' -> of(letter, "z", "ds", "jZ");
            case 'Z' -> of(letter, "Z", "zjg", "G");
            case 'k' -> of(letter, "kc", "qXg", "hC");
            case 'q' -> of(letter, "qk", "Ggc", "C");
            case 'K' -> of(letter, "kcq", "", "");
            case 'H' -> letter == 'h' ? 0 : "ae".indexOf(letter) >= 0 ? 5 : of(letter, "", "itXC", "jk");
            case 'h' -> of(letter, "h", "XatejC", "k");
            case 'x' -> of(letter, "X", "hkC", "jc");
            case 'g' -> of(letter, "g", "jG", "k");
            case 'G' -> of(letter, "G", "gqr", "k");
            case 'b' -> of(letter, "b", "vp", "");
            case 'p' -> of(letter, "p", "b", "f");
            case 'P' -> of(letter, "pf", "b", "v");
            case 'c' -> of(letter, "C", "cj", "Ss");
            case 'C' -> of(letter, "C", "cztsS", "");
            case 'f' -> of(letter, "f", "v", "p");
            case 't' -> of(letter, "t", "", "d");
            default -> sound == letter ? 0 : WHOLE;
        };
    }

    /** Nothing for some letters, little for others, more for a few. */
    private static int of(char letter, String own, String near, String far) {
        return own.indexOf(letter) >= 0 ? 0 : near.indexOf(letter) >= 0 ? 20 : far.indexOf(letter) >= 0 ? 40 : WHOLE;
    }

    /** A letter written twice may be one sound; beside another vowel, a vowel may go. */
    private static int missing(String sounds, int at) {
        char sound = sounds.charAt(at);
        boolean last = at == sounds.length() - 1;
        if (at > 0 && sounds.charAt(at - 1) == sound) {
            return 5;
        }
        if (sound == 'e') {
            return 15;
        }
        if (sound == 'h') {
            return last ? 30 : 60;
        }
        if (vowel(sound)) {
            boolean besideOne = at > 0 && vowel(sounds.charAt(at - 1)) || !last && vowel(sounds.charAt(at + 1));
            boolean behindAyn = at > 0 && sounds.charAt(at - 1) == 'e';
            return besideOne ? sound == 'a' ? behindAyn ? 5 : 15 : 25 : !last ? 50 : sound == 'y' ? 70 : 35;
        }
        return WHOLE;
    }

    private static int added(char letter, boolean last, boolean first) {
        return switch (letter) {
            case 'a', 'e', 'o', 'u' -> first ? 30 : 5;
            case 'i' -> first ? 30 : last ? 25 : 5;
            case 'h' -> last ? 10 : 40;
            case 'y', 'w' -> 40;
            default -> WHOLE;
        };
    }
}
