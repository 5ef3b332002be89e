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
        int all = 60;
        for (int i = 0; i < n; i++) {
            all += vowel(sounds.charAt(i)) ? 40 : WHOLE;
        }
        int most = (int) Math.floor(Math.min(20 + 0.18 * all, (1 - least) * all / 1.2) + ROUNDING);
        int cost = cost(sounds, word, most);
        return cost > most ? 0 : Math.max(0, 1 - cost * 1.2 / all);
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
            char sound = sounds.charAt(i);
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

    private static boolean vowel(char c) {
        return c == 'a' || c == 'w' || c == 'y';
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
            case 'a' -> "aeiou".indexOf(letter) >= 0 ? letter == 'a' ? 0 : 10 : WHOLE;
            case 'w' -> "uow".indexOf(letter) >= 0 ? 0 : letter == 'v' ? 5 : letter == 'f' ? 40 : WHOLE;
            case 'y' -> "iyej".indexOf(letter) >= 0 ? 0 : letter == 'a' ? 20 : WHOLE;
            case 'T' -> letter == 't' || letter == 's' ? 0 : WHOLE;
            case 'S' -> letter == 's' || letter == 'c' ? 0 : WHOLE;
            case 'j' ->
                letter == 'j' ? 0 : letter == 'g' || letter == 'd' || letter == 'y' ? 15 : letter == 'c' ? 30 : WHOLE;
            case 'd' -> letter == 'd' ? 0 : letter == 'z' || letter == 't' ? 20 : WHOLE;
            case 'z' -> letter == 'z' ? 0 : letter == 'd' || letter == 's' || letter == 'j' ? 20 : WHOLE;
            case 'k' ->
                "kcq".indexOf(letter) >= 0 ? 0 : letter == 'g' || letter == 'x' ? 20 : letter == 'h' ? 30 : WHOLE;
            case 'K' -> "kcq".indexOf(letter) >= 0 ? 0 : WHOLE;
            case 'h' -> letter == 'h' ? 0 : "kcj".indexOf(letter) >= 0 ? 25 : "ate".indexOf(letter) >= 0 ? 20 : WHOLE;
            case 'g' -> letter == 'g' ? 0 : "qjkr".indexOf(letter) >= 0 ? 25 : WHOLE;
            case 'b' -> letter == 'b' ? 0 : letter == 'v' || letter == 'p' ? 15 : WHOLE;
            case 'p' -> letter == 'p' || letter == 'f' ? 0 : letter == 'b' ? 20 : WHOLE;
            case 'c' -> "ctzs".indexOf(letter) >= 0 ? 0 : WHOLE;
            case 'f' -> letter == 'f' ? 0 : letter == 'v' || letter == 'p' ? 20 : WHOLE;
            case 't' -> letter == 't' ? 0 : letter == 'd' ? 30 : WHOLE;
            case 's' -> letter == 's' ? 0 : letter == 'z' || letter == 'c' ? 20 : WHOLE;
            default -> sound == letter ? 0 : WHOLE;
        };
    }

    /** A letter written twice may be one sound; beside another vowel, a vowel may go. */
    private static int missing(String sounds, int at) {
        char sound = sounds.charAt(at);
        if (at > 0 && sounds.charAt(at - 1) == sound) {
            return 5;
        }
        if (sound == 'a') {
            return 15;
        }
        if (sound == 'h') {
            return at == sounds.length() - 1 ? 10 : 60;
        }
        if (vowel(sound)) {
            return at > 0 && vowel(sounds.charAt(at - 1)) ? 25 : 45;
        }
        return WHOLE;
    }

    private static int added(char letter, boolean last, boolean first) {
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u' -> first ? 30 : 7;
            case 'h' -> last ? 10 : 40;
            case 'y', 'w' -> 40;
            default -> WHOLE;
        };
    }
}
