package org.kakehashi.screening.names;

import java.util.Arrays;

/**
 * What it costs to make one Latin word the other, letter by letter, in twentieths of a letter. Ways that are dearer than
 * is of use are not gone to their end.
 */
final class Slips {

    /** As many make a whole letter. */
    static final int LETTER = 20;

    static final int LONGEST = 64;
    /** Dearer than is of use, however dear. */
    static final int TOO_MUCH = 1 << 20;

    private static final int TURNED = 14;
    private static final int DOUBLE = 6;
    private static final int H = 9;
    /** Letters and digits are below. */
    private static final int TABLE = 128;

    /** Three rows of costs and what each letter costs to leave out; each thread has its own. */
    private static final class Room {
        private final int[] first = new int[LONGEST + 2];
        private final int[] second = new int[LONGEST + 2];
        private final int[] third = new int[LONGEST + 2];
        private final int[] gaps = new int[LONGEST + 1];
    }

    private static final ThreadLocal<Room> ROOM = ThreadLocal.withInitial(Room::new);
    private static final int[] STRICT = exchanges(false);
    private static final int[] LOOSE = exchanges(true);
    private static final int[] GAPS = gaps(false);
    private static final int[] LOOSE_GAPS = gaps(true);

    private Slips() {}

    /** @return {@link #TOO_MUCH} if it is more than the most */
    static int cost(char[] one, char[] letters, int from, int m, boolean loose, int most) {
        if (most < 0) {
            return TOO_MUCH;
        }
        Room room = ROOM.get();
        int[] exchanges = loose ? LOOSE : STRICT;
        int[] ofGap = loose ? LOOSE_GAPS : GAPS;
        int[] gaps = room.gaps;
        int[] before = room.first;
        int[] above = room.second;
        int[] row = room.third;
        Arrays.fill(before, 0, m + 1, TOO_MUCH);
        above[0] = 0;
        // the cells of each row that are cheap enough lie between a first and a last one
        int last = 0;
        for (int j = 1; j <= m; j++) {
            gaps[j] = gap(letters, from, from + j - 1, ofGap);
            int cost = above[j - 1] + gaps[j];
            above[j] = cost > most ? TOO_MUCH : cost;
            last = cost > most ? last : j;
        }
        int start = 0;
        int startBefore = 0;
        int lastBefore = 0;
        for (int i = 1; i <= one.length; i++) {
            char a = one[i - 1];
            int gap = gap(one, 0, i - 1, ofGap);
            char turned = i > 1 ? one[i - 2] : 0;
            int reach = Math.max(last + 1, lastBefore + 2);
            int begin = Math.min(start, startBefore + 2);
            Arrays.fill(row, 0, m + 1, TOO_MUCH);
            int nextStart = m + 1;
            int nextLast = -1;
            if (begin == 0) {
                int cost = above[0] + gap;
                if (cost <= most) {
                    row[0] = cost;
                    nextStart = 0;
                    nextLast = 0;
                }
                begin = 1;
            }
            for (int j = begin; j <= m; j++) {
                if (j > reach && row[j - 1] > most) {
                    break;
                }
                char b = letters[from + j - 1];
                int exchange = (a | b) < TABLE ? exchanges[a * TABLE + b] : a == b ? 0 : LETTER;
                int cost = Math.min(above[j - 1] + exchange, Math.min(above[j] + gap, row[j - 1] + gaps[j]));
                if (turned == b && j > 1 && a == letters[from + j - 2]) {
                    cost = Math.min(cost, before[j - 2] + TURNED);
                }
                if (cost <= most) {
                    row[j] = cost;
                    nextStart = Math.min(nextStart, j);
                    nextLast = j;
                }
            }
            // letters that changed places reach back two rows
            if (nextLast < 0 && last < 0) {
                return TOO_MUCH;
            }
            startBefore = start;
            lastBefore = last;
            start = nextStart;
            last = nextLast;
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[m];
    }

    /** Slips are rare in the first letter. */
    static int first(char one, char other) {
        return one == other || one < TABLE && other < TABLE && LOOSE[one * TABLE + other] < LETTER / 2 ? 0 : LETTER / 4;
    }

    private static int gap(char[] letters, int from, int at, int[] gaps) {
        char c = letters[at];
        if (at > from) {
            if (letters[at - 1] == c) {
                return DOUBLE;
            }
            if (c == 'h') {
                return H;
            }
        }
        return c < TABLE ? gaps[c] : LETTER;
    }

    private static int[] gaps(boolean loose) {
        int[] all = new int[TABLE];
        for (char c = 0; c < TABLE; c++) {
            all[c] = vowel(c) ? loose ? 9 : 15 : c == 'y' || c == 'w' ? 12 : LETTER;
        }
        return all;
    }

    private static int[] exchanges(boolean loose) {
        int[] all = new int[TABLE * TABLE];
        for (char a = 0; a < TABLE; a++) {
            for (char b = 0; b < TABLE; b++) {
                all[a * TABLE + b] = exchange(a, b, loose);
            }
        }
        return all;
    }

    private static int exchange(char a, char b, boolean loose) {
        if (a == b) {
            return 0;
        }
        char low = a < b ? a : b;
        char high = a < b ? b : a;
        if (vowel(a) && vowel(b)) {
            boolean near = low == 'e' && high == 'i' || low == 'o' && high == 'u' || low == 'a' && high == 'e';
            return near ? loose ? 5 : 10 : loose ? 9 : 16;
        }
        return switch ("" + low + high) {
            case "iy", "jy", "vw", "ij", "kq", "ck" -> 5;
            case "il" -> 8;
            case "sz", "dt", "bp", "gk", "cs", "fv", "lr", "gj", "cz", "bv", "ey", "uw" -> loose ? 6 : 12;
            case "0o", "1i", "1l", "5s", "3e", "4a", "8b", "7t", "2z", "9g", "6g" -> 6;
            case "mn", "iu", "hk", "gh", "uv", "ct", "lu", "dz" -> loose ? 10 : 16;
            default -> LETTER;
        };
    }

    static boolean vowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }
}
